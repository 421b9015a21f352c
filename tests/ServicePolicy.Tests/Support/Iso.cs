using NodaTime.Text;

namespace ServicePolicy.Tests.Support;

/// <summary>Instants as the rows of the tables write them: ISO text with an offset, seconds where they matter.</summary>
internal static class Iso
{
    private static readonly OffsetDateTimePattern ToTheMinute =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");

    private static readonly OffsetDateTimePattern ToTheMicrosecond =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFo<G>");

    public static readonly Duration Microsecond = Duration.FromTicks(10);

    public static Instant At(string text)
    {
        var minute = ToTheMinute.Parse(text);
        return (minute.Success ? minute : ToTheMicrosecond.Parse(text)).Value.ToInstant();
    }

    public static Instant? AtOrNull(string? text) => text is null ? null : At(text);

    public static string? Text(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null;
}
