namespace ServicePolicy.Auditing;

/// <summary>How often something happened in each hour of the week, in the zone of the promise's calendar.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record WeekCounts
{
    private const int HoursADay = 24;

    private readonly CountMap<int> _counts;

    internal WeekCounts(CountMap<int> counts) => _counts = counts;

    /// <summary>In an hour of a day of the week.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <param name="hour">The hour that begins then, 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or hour.</exception>
    public long this[IsoDayOfWeek day, int hour] =>
        day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday ? throw new ArgumentOutOfRangeException(nameof(day), day, $"The day is {day}; allowed are Monday to Sunday.")
        : hour is < 0 or >= HoursADay ? throw new ArgumentOutOfRangeException(nameof(hour), hour, $"The hour is {hour}; allowed are 0 to 23.")
        : _counts.Of((((int)day - 1) * HoursADay) + hour);

    /// <summary>In all.</summary>
    public long Total => _counts.Total;

    internal static int HourOf(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return (((int)local.DayOfWeek - 1) * HoursADay) + local.Hour;
    }
}
