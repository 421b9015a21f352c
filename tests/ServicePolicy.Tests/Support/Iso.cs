using NodaTime.Text;

namespace ServicePolicy.Tests.Support;

/// <summary>Instants as the rows of the tables write them: ISO text with an offset, seconds where they matter.</summary>
internal static class Iso
{
    private const string Minutes = "uuuu'-'MM'-'dd'T'HH':'mm";
    private const string Micros = "uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFF";

    private static readonly OffsetDateTimePattern ToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture(Minutes + "o<m>");
    private static readonly OffsetDateTimePattern ToTheMicrosecond = OffsetDateTimePattern.CreateWithInvariantCulture(Micros + "o<m>");
    private static readonly OffsetDateTimePattern ReadMinute = OffsetDateTimePattern.CreateWithInvariantCulture(Minutes + "o<G>");
    private static readonly OffsetDateTimePattern ReadMicrosecond = OffsetDateTimePattern.CreateWithInvariantCulture(Micros + "o<G>");

    public static readonly Duration Microsecond = Duration.FromTicks(10);

    public static Instant At(string text)
    {
        var minute = ReadMinute.Parse(text);
        return (minute.Success ? minute : ReadMicrosecond.Parse(text)).Value.ToInstant();
    }

    public static Instant? AtOrNull(string? text) => text is null ? null : At(text);

    /// <summary>The local time and offset in a zone, as the tables write them.</summary>
    public static string In(this Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).ToOffsetDateTime();
        return (local.TickOfDay % NodaConstants.TicksPerMinute == 0 ? ToTheMinute : ToTheMicrosecond).Format(local);
    }

    public static string? In(this Instant? instant, DateTimeZone zone) => instant?.In(zone);

    public static string? Text(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null;
}
