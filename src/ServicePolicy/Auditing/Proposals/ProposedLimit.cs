namespace ServicePolicy.Auditing;

/// <summary>The limit that the service as it was keeps in a share of cases, for all requests or for one segment.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record ProposedLimit
{
    internal ProposedLimit(
        SplitBy dimension,
        string value,
        long cases,
        long undischarged,
        TimeLimit? limit,
        TimeLimit? standardLimit,
        TimeLimit? low,
        TimeLimit? high,
        EquatableList<LimitRow> table)
    {
        Dimension = dimension;
        Value = value;
        Cases = cases;
        Undischarged = undischarged;
        Limit = limit;
        StandardLimit = standardLimit;
        Low = low;
        High = high;
        Table = table;
    }

    /// <summary>The trait that the requests of the segment share; <see cref="SplitBy.None"/> for all requests.</summary>
    public SplitBy Dimension { get; }

    /// <summary>The value of that trait, as in <see cref="ScorecardSegment.Value"/>; empty for all requests.</summary>
    public string Value { get; }

    /// <summary>The number of obligations that were measured, including those never discharged.</summary>
    public long Cases { get; }

    /// <summary>
    /// The number of obligations that were not discharged: still owed, or ended otherwise. They count with the time they have taken so far.
    /// </summary>
    public long Undischarged { get; }

    /// <summary>
    /// The shortest limit that is kept in the share of cases, at most 0.8 % above the exact one; null if the share was not reached within
    /// any limit.
    /// </summary>
    public TimeLimit? Limit { get; }

    /// <summary>The shortest limit in common use that is at least <see cref="Limit"/>; null if <see cref="Limit"/> is.</summary>
    public TimeLimit? StandardLimit { get; }

    /// <summary>
    /// The shortest limit that chance alone might have given instead, at 95 % confidence (R. Brookmeyer and J. Crowley 1982); null if there
    /// is none.
    /// </summary>
    public TimeLimit? Low { get; }

    /// <summary>The longest limit that chance alone might have given instead, at 95 % confidence; null if it cannot be known.</summary>
    public TimeLimit? High { get; }

    /// <summary>What other limits would have meant, the shortest first.</summary>
    public IReadOnlyList<LimitRow> Table { get; }
}
