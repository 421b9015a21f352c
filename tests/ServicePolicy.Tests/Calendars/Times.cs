using NodaTime.Text;

namespace ServicePolicy.Tests.Calendars;

/// <summary>Instants in tests are ISO text with an offset; answers are compared as the local time and offset of a zone.</summary>
internal static class Times
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss;FFFFFFo<m>");

    private static readonly OffsetDateTimePattern Short = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<m>");

    public static Instant At(string text) =>
        (Short.Parse(text) is { Success: true } parsed ? parsed : Pattern.Parse(text)).GetValueOrThrow().ToInstant();

    public static string In(this Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).ToOffsetDateTime();
        return local.TickOfDay % NodaConstants.TicksPerMinute == 0 ? Short.Format(local) : Pattern.Format(local);
    }

    public static string? In(this Instant? instant, DateTimeZone zone) => instant?.In(zone);
}
