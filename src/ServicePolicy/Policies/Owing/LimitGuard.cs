namespace ServicePolicy;

/// <summary>Checks of time limits that several duties share.</summary>
internal static class LimitGuard
{
    /// <summary>Checks that some time is left between two limits. Limits on different clocks are not compared.</summary>
    public static TimeLimit CheckedAfter(TimeLimit after, TimeLimit within, string parameter) =>
        IsAtLeast(after, within)
            ? throw new ArgumentException(
                $"After was '{after}' and within was '{within}'; within must be longer, because both count from when the result is told.",
                parameter)
            : after;

    private static bool IsAtLeast(TimeLimit after, TimeLimit within)
    {
        if (after.Clock != within.Clock)
        {
            return false;
        }

        if (after.Amount is { } time)
        {
            return time >= within.Amount;
        }

        var leavesTimeInTheDay = after.By < within.By || (after.By is not null && within.By is null);
        return after.DayCount > within.DayCount || (after.DayCount == within.DayCount && !leavesTimeInTheDay);
    }

    public static TimeLimit CheckedAhead(TimeLimit ahead, string parameter) =>
        ahead.IsInDays
            ? throw new ArgumentException(
                $"Ahead was '{ahead}', which is in days; use minutes or hours, elapsed or working.", parameter)
            : ahead;
}
