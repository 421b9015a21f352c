namespace ServicePolicy.Auditing;

/// <summary>A median or a 90th percentile on two scorecards.</summary>
/// <param name="What">What it measures, such as "First contact by a person, median".</param>
/// <param name="Before">On the first; null where so many were not reached.</param>
/// <param name="After">On the second.</param>
public sealed record TimeChange(string What, Duration? Before, Duration? After);
