namespace ServicePolicy;

/// <summary>
/// A length of time that a policy allows, and the clock on which it is counted: elapsed time, open time of a calendar, working days or
/// calendar days.
/// </summary>
/// <remarks>
/// The default value is zero minutes of elapsed time: at once. Two limits are equal when they are the same amount on the same clock, so
/// 60 minutes equal 1 hour and 3 days equal 72 hours, but 24 hours equal neither 1 working day nor 1 calendar day. No limit is longer
/// than 36,525 days (100 years). See docs/rules.md#limits and docs/rules.md#clock-changes.
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

    /// <summary>The clock on which the limit is counted.</summary>
    public TimeLimitClock Clock => _clock;

    /// <summary>Whether the limit counts a calendar's open time: working seconds, minutes and hours, and working days.</summary>
    public bool IsWorking => _clock is TimeLimitClock.WorkingTime or TimeLimitClock.WorkingDays;

    /// <summary>Whether the limit counts local dates: working days or calendar days.</summary>
    public bool IsInDays => _clock is TimeLimitClock.WorkingDays or TimeLimitClock.CalendarDays;

    /// <summary>The elapsed or open time that the limit allows; null for working days and calendar days.</summary>
    public Duration? Amount => IsInDays ? null : Micros.ToDuration(RawAmount);

    /// <summary>The number of working days or calendar days; null for other limits.</summary>
    public int? DayCount => IsInDays ? (int)RawAmount : null;

    /// <summary>
    /// The local time on the last working day at which the limit ends; null where it ends at that day's close, and for other limits.
    /// </summary>
    public LocalTime? By => _by == 0 ? null : LocalTime.FromMinutesSinceMidnight(_by - 1);

    /// <summary>The amount in microseconds; for limits in days, their number.</summary>
    internal long RawAmount => IsInDays ? _count : _count * Micros.PerSecond;

    /// <summary>Creates a limit of elapsed seconds, round the clock.</summary>
    /// <param name="seconds">The seconds, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit Seconds(int seconds) => Time(TimeLimitClock.Elapsed, seconds, Micros.PerSecond, nameof(seconds));

    /// <summary>Creates a limit of elapsed minutes, round the clock.</summary>
    /// <param name="minutes">The minutes, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit Minutes(int minutes) => Time(TimeLimitClock.Elapsed, minutes, Micros.PerMinute, nameof(minutes));

    /// <summary>Creates a limit of elapsed hours, round the clock.</summary>
    /// <param name="hours">The hours, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit Hours(int hours) => Time(TimeLimitClock.Elapsed, hours, Micros.PerHour, nameof(hours));

    /// <summary>Creates a limit of elapsed days of 24 hours each, round the clock, whatever the wall clock does.</summary>
    /// <param name="days">The days, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit Days(int days) => Time(TimeLimitClock.Elapsed, days, Micros.PerDay, nameof(days));

    /// <summary>Creates a limit of elapsed time, round the clock.</summary>
    /// <param name="elapsed">The elapsed time, zero or more, in whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">The time is not a whole number of seconds.</exception>
    public static TimeLimit Of(Duration elapsed) => Time(TimeLimitClock.Elapsed, elapsed, nameof(elapsed));

    /// <summary>Creates a limit of seconds of open time.</summary>
    /// <param name="seconds">The seconds, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit WorkingSeconds(int seconds) => Time(TimeLimitClock.WorkingTime, seconds, Micros.PerSecond, nameof(seconds));

    /// <summary>Creates a limit of minutes of open time.</summary>
    /// <param name="minutes">The minutes, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit WorkingMinutes(int minutes) => Time(TimeLimitClock.WorkingTime, minutes, Micros.PerMinute, nameof(minutes));

    /// <summary>Creates a limit of hours of open time.</summary>
    /// <param name="hours">The hours, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or more than 100 years.</exception>
    public static TimeLimit WorkingHours(int hours) => Time(TimeLimitClock.WorkingTime, hours, Micros.PerHour, nameof(hours));

    /// <summary>Creates a limit of open time.</summary>
    /// <param name="openTime">The open time, zero or more, in whole seconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">The time is not a whole number of seconds.</exception>
    public static TimeLimit Working(Duration openTime) => Time(TimeLimitClock.WorkingTime, openTime, nameof(openTime));

    /// <summary>
    /// Creates a limit that ends at the close of the nth working day after the local date of the start. A date is a working day when it
    /// has any open time, so a shift over midnight makes two; its close is the end of its open time.
    /// </summary>
    /// <param name="days">The number of working days, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than 100 years.</exception>
    public static TimeLimit WorkingDays(int days) => new(TimeLimitClock.WorkingDays, CheckDays(days), 0);

    /// <summary>
    /// Creates a limit that ends at a local time on the nth working day after the local date of the start, even outside the hours of
    /// that day. A skipped local time means the end of the gap, an ambiguous one its first occurrence.
    /// </summary>
    /// <param name="days">The number of working days, 1 or more.</param>
    /// <param name="by">The local time in the calendar's zone, in whole minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than 100 years.</exception>
    /// <exception cref="ArgumentException">The local time is not in whole minutes.</exception>
    public static TimeLimit WorkingDays(int days, LocalTime by)
    {
        var ticks = by.TickOfDay;
        return ticks % NodaConstants.TicksPerMinute == 0 && by.NanosecondOfSecond == 0
            ? new(TimeLimitClock.WorkingDays, CheckDays(days), (short)((ticks / NodaConstants.TicksPerMinute) + 1))
            : throw new ArgumentException($"The local time was {by}; it must be in whole minutes, from 00:00 to 23:59.", nameof(by));
    }

    /// <summary>Creates a limit that ends at the end (24:00) of the nth local date after that of the start.</summary>
    /// <param name="days">The number of calendar days, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than 100 years.</exception>
    public static TimeLimit CalendarDays(int days) => new(TimeLimitClock.CalendarDays, CheckDays(days), 0);

    /// <summary>Gets the elapsed time that the limit allows, if it is counted round the clock.</summary>
    /// <param name="elapsed">The elapsed time; zero where the answer is false.</param>
    /// <returns>Whether <see cref="Clock"/> is <see cref="TimeLimitClock.Elapsed"/>.</returns>
    public bool TryGetElapsed(out Duration elapsed)
    {
        var isElapsed = _clock == TimeLimitClock.Elapsed;
        elapsed = isElapsed ? Micros.ToDuration(RawAmount) : Duration.Zero;
        return isElapsed;
    }

    private static TimeLimit Time(TimeLimitClock clock, int count, long unit, string name)
    {
        var most = MaxDays * (Micros.PerDay / unit);
        return count >= 0 && count <= most
            ? new(clock, count * unit, 0)
            : throw new ArgumentOutOfRangeException(
                name, count, $"The limit was {count} {name}; it must be from 0 to {most} {name} (100 years).");
    }

    private static TimeLimit Time(TimeLimitClock clock, Duration amount, string name)
    {
        if (amount < Duration.Zero || amount > Duration.FromDays(MaxDays))
        {
            throw new ArgumentOutOfRangeException(
                name, amount, $"The limit was {amount}; it must be from zero to {MaxDays} days (100 years).");
        }

        return amount.SubsecondNanoseconds == 0
            ? new(clock, Micros.Of(amount), 0)
            : throw new ArgumentException($"The limit was {amount}; it must be in whole seconds.", name);
    }

    private static int CheckDays(int days) => days is >= 1 and <= MaxDays
        ? days
        : throw new ArgumentOutOfRangeException(
            nameof(days), days, $"The number of days was {days}; it must be from 1 to {MaxDays} (100 years).");
}
