namespace ServicePolicy;

/// <summary>Checks that duties share.</summary>
internal static class Limits
{
    public static int CheckedCount(int count, int least, string parameter) =>
        count >= least ? count : throw new ArgumentOutOfRangeException(parameter, count, $"{least} or more is allowed.");

    public static TimeLimit CheckedAhead(TimeLimit ahead, string parameter) =>
        ahead.IsInDays
            ? throw new ArgumentException($"'{ahead}' is in days; to warn ahead, use minutes or hours, elapsed or working.", parameter)
            : ahead;
}
