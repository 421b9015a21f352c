namespace ServicePolicy;

/// <summary>Checks of limits that duties share.</summary>
internal static class LimitGuard
{
    /// <summary>What may not be said before a time must still have time to be said; limits on different clocks are not compared.</summary>
    public static TimeLimit CheckedAfter(TimeLimit after, TimeLimit within, string parameter) =>
        IsAtLeast(after, within)
            ? throw new ArgumentException($"'{after}' was not before, and '{within}' within: both count from the telling, so within must be longer.", parameter)
            : after;

    private static bool IsAtLeast(TimeLimit after, TimeLimit within) =>
        after.Clock == within.Clock
        && (after.Amount is { } time ? time >= within.Amount : after.DayCount > within.DayCount || (after.DayCount == within.DayCount && !(after.By < within.By) && !(after.By is not null && within.By is null)));

    public static TimeLimit CheckedAhead(TimeLimit ahead, string parameter) =>
        ahead.IsInDays
            ? throw new ArgumentException($"'{ahead}' is in days; to warn ahead, use minutes or hours, elapsed or working.", parameter)
            : ahead;
}
