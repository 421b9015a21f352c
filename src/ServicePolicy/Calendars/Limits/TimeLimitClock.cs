namespace ServicePolicy;

/// <summary>What a <see cref="TimeLimit"/> counts: elapsed time, open time, working days or calendar days.</summary>
/// <remarks>See docs/rules.md#limits.</remarks>
public enum TimeLimitClock : byte
{
    /// <summary>Elapsed time, round the clock, whatever any calendar says: "2 hours", or "3 days" of 24 hours each.</summary>
    Elapsed,

    /// <summary>The open time of a calendar: "4 working hours".</summary>
    WorkingTime,

    /// <summary>Local dates on which a calendar is open: "2 working days".</summary>
    WorkingDays,

    /// <summary>Local dates, open or not: "14 calendar days".</summary>
    CalendarDays,
}
