namespace ServicePolicy;

/// <summary>What a time limit counts.</summary>
internal enum TimeLimitClock : byte
{
    Elapsed,
    Working,
    WorkingDays,
    CalendarDays,
}
