namespace ServicePolicy.Auditing;

/// <summary>The requests of a scorecard that have the same value of one trait.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record ScorecardSegment
{
    internal ScorecardSegment(SplitBy dimension, string value, ServiceStatistics statistics)
    {
        Dimension = dimension;
        Value = value;
        Statistics = statistics;
    }

    /// <summary>The trait that the requests share: a single value of <see cref="SplitBy"/>.</summary>
    public SplitBy Dimension { get; }

    /// <summary>
    /// The value of the trait: the channel's name, the priority, the month as <c>2026-11</c>; "(unknown)" if it is not known.
    /// </summary>
    public string Value { get; }

    /// <summary>The statistics of these requests.</summary>
    public ServiceStatistics Statistics { get; }
}
