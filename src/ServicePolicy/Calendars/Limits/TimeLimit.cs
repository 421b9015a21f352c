namespace ServicePolicy;

/// <summary>
/// How much time a promise allows, and on which clock: elapsed time round the clock, open time of a calendar, working days, or calendar
/// days, which are different words.
/// </summary>
/// <remarks>
/// The default value is zero minutes of elapsed time: at once. Equality is of the amount on its clock, so 60 minutes equal 1 hour and
/// 3 days equal 72 hours; 24 hours and 1 working day, or 1 calendar day, do not. No limit is longer than 36,525 days (100 years).
/// See docs/rules.md#limits and docs/rules.md#clock-changes.
/// </remarks>
public readonly partial record struct TimeLimit
{
    private const int MaxDays = 36_525;

    // Seconds, or days of either kind: a limit is copied with every answer, so it is kept small.
    private readonly uint _count;
    private readonly TimeLimitClock _clock;

    // Minutes since midnight plus one, so that the default has none.
    private readonly short _by;

    private TimeLimit(TimeLimitClock clock, long amount, short by)
    {
        _clock = clock;
        _count = (uint)(IsInDays ? amount : amount / Micros.PerSecond);
        _by = by;
    }

    /// <summary>Whether the limit counts on a calendar's open time: working seconds, minutes and hours, and working days.</summary>
    public bool IsWorking => _clock is TimeLimitClock.Working or TimeLimitClock.WorkingDays;

    /// <summary>Whether the limit counts local dates: working days or calendar days.</summary>
    public bool IsInDays => _clock is TimeLimitClock.WorkingDays or TimeLimitClock.CalendarDays;

    /// <summary>The elapsed or open time that the limit allows; null for working days and calendar days.</summary>
    public Duration? Amount => IsInDays ? null : Micros.ToDuration(RawAmount);

    /// <summary>The number of working days or calendar days; null for other limits.</summary>
    public int? DayCount => IsInDays ? (int)RawAmount : null;

    /// <summary>The local time at which the last working day's limit ends; null where that is its close.</summary>
    public LocalTime? By => _by == 0 ? null : LocalTime.FromMinutesSinceMidnight(_by - 1);

    /// <summary>Microseconds; for limits in days their number.</summary>
    internal long RawAmount => IsInDays ? _count : _count * Micros.PerSecond;

    /// <summary>Elapsed seconds, round the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit Seconds(int seconds) => Time(TimeLimitClock.Elapsed, seconds, Micros.PerSecond, nameof(seconds));

    /// <summary>Elapsed minutes, round the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit Minutes(int minutes) => Time(TimeLimitClock.Elapsed, minutes, Micros.PerMinute, nameof(minutes));

    /// <summary>Elapsed hours, round the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit Hours(int hours) => Time(TimeLimitClock.Elapsed, hours, Micros.PerHour, nameof(hours));

    /// <summary>Elapsed days of 24 hours each, round the clock, whatever the wall clock does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit Days(int days) => Time(TimeLimitClock.Elapsed, days, Micros.PerDay, nameof(days));

    /// <summary>Elapsed time, round the clock.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">Not a whole number of seconds.</exception>
    public static TimeLimit Of(Duration elapsed) => Time(TimeLimitClock.Elapsed, elapsed, nameof(elapsed));

    /// <summary>Seconds of open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit WorkingSeconds(int seconds) => Time(TimeLimitClock.Working, seconds, Micros.PerSecond, nameof(seconds));

    /// <summary>Minutes of open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit WorkingMinutes(int minutes) => Time(TimeLimitClock.Working, minutes, Micros.PerMinute, nameof(minutes));

    /// <summary>Hours of open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    public static TimeLimit WorkingHours(int hours) => Time(TimeLimitClock.Working, hours, Micros.PerHour, nameof(hours));

    /// <summary>Open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">Not a whole number of seconds.</exception>
    public static TimeLimit Working(Duration openTime) => Time(TimeLimitClock.Working, openTime, nameof(openTime));

    /// <summary>
    /// The close of the nth working day after the local date of the start. A day is a working day when any open time lies in it, so a
    /// shift over midnight makes two; its close is the end of the open time that lies in it.
    /// </summary>
    /// <param name="days">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit WorkingDays(int days) => new(TimeLimitClock.WorkingDays, CheckDays(days), 0);

    /// <summary>
    /// A local time on the nth working day after the local date of the start, also outside the hours of that day. A skipped local time
    /// is the end of the gap, an ambiguous one its first occurrence.
    /// </summary>
    /// <param name="days">1 or more.</param>
    /// <param name="by">Whole minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 day, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">The local time has seconds.</exception>
    public static TimeLimit WorkingDays(int days, LocalTime by)
    {
        var ticks = by.TickOfDay;
        return ticks % NodaConstants.TicksPerMinute == 0 && by.NanosecondOfSecond == 0
            ? new(TimeLimitClock.WorkingDays, CheckDays(days), (short)((ticks / NodaConstants.TicksPerMinute) + 1))
            : throw new ArgumentException($"The local time is {by}; allowed are whole minutes, 00:00 to 23:59.", nameof(by));
    }

    /// <summary>The end (24:00) of the nth local date after that of the start.</summary>
    /// <param name="days">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than 100 years.</exception>
    public static TimeLimit CalendarDays(int days) => new(TimeLimitClock.CalendarDays, CheckDays(days), 0);

    private static TimeLimit Time(TimeLimitClock clock, int count, long unit, string name) =>
        count >= 0 && count <= MaxDays * (Micros.PerDay / unit)
            ? new(clock, count * unit, 0)
            : throw new ArgumentOutOfRangeException(
                name, count, $"The limit is {count} {name}; allowed are 0 to {MaxDays * (Micros.PerDay / unit)} (100 years).");

    private static TimeLimit Time(TimeLimitClock clock, Duration amount, string name)
    {
        if (amount < Duration.Zero || amount > Duration.FromDays(MaxDays))
        {
            throw new ArgumentOutOfRangeException(name, amount, $"The limit is {amount}; allowed are zero to {MaxDays} days (100 years).");
        }

        return amount.SubsecondNanoseconds == 0
            ? new(clock, Micros.Of(amount), 0)
            : throw new ArgumentException($"The limit is {amount}; allowed are whole seconds.", name);
    }

    private static int CheckDays(int days) => days is >= 1 and <= MaxDays
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"The days are {days}; allowed are 1 to {MaxDays} (100 years).");
}
