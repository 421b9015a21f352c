namespace ServicePolicy.Auditing;

/// <summary>How often something happened in each hour of the week, in the zone of the policy's calendar.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record WeekCounts
{
    /// <summary>The hours of a week; the hour from Monday midnight is 0.</summary>
    internal const int HoursAWeek = 7 * HoursADay;

    private const int HoursADay = 24;

    private readonly CountMap<int> _counts;

    internal WeekCounts(CountMap<int> counts)
    {
        _counts = counts;
        Total = counts.Total;
    }

    /// <summary>The count in one hour of one day of the week.</summary>
    /// <param name="day">The day of the week, Monday to Sunday.</param>
    /// <param name="hour">The hour, 0 to 23; hour 9 runs from 9:00 to 10:00.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day or hour.</exception>
    public long this[IsoDayOfWeek day, int hour]
    {
        get
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentOutOfRangeException(nameof(day), day, $"The day was {day}. It must be Monday to Sunday.");
            }

            if (hour is < 0 or >= HoursADay)
            {
                throw new ArgumentOutOfRangeException(nameof(hour), hour, $"The hour was {hour}. It must be 0 to 23.");
            }

            return _counts.Of((((int)day - 1) * HoursADay) + hour);
        }
    }

    /// <summary>The count in all hours together.</summary>
    public long Total { get; }

    internal static int HourOf(Instant instant, DateTimeZone zone)
    {
        var local = instant.InZone(zone).LocalDateTime;
        return (((int)local.DayOfWeek - 1) * HoursADay) + local.Hour;
    }
}
