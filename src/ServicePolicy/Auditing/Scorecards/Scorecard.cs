namespace ServicePolicy.Auditing;

/// <summary>
/// The sum of audits: how a policy was kept and what customers lived through. Scorecards add up: any grouping and order of the same audits
/// gives exactly the same scorecard, so shards, nodes and months can be counted separately and merged.
/// </summary>
/// <remarks>
/// <para>
/// It holds whole counts, and durations counted in buckets at most a 128th of themselves wide (<see cref="Durations"/>). Its size depends
/// on the number of duties and segments, not on the number of requests. Only <see cref="SilenceStatistics.Longest"/> names requests.
/// </para>
/// <para>Equal by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Scorecard
{
    internal Scorecard(ScorecardTally tally)
    {
        Tally = tally;
        Policies = new EquatableList<string>(tally.Policies.Keys);
        Total = new(tally.Total);
        Segments = new EquatableList<ScorecardSegment>(
            from split in tally.Segments
            let dimension = Enum.Parse<SplitBy>(split.Key)
            orderby dimension
            from value in split.Value.Statistics
            select new ScorecardSegment(dimension, value.Key, new ServiceStatistics(value.Value)));
    }

    /// <summary>The scorecard of no requests. Merging it with another scorecard changes nothing.</summary>
    public static Scorecard Empty { get; } = new(new ScorecardTally());

    /// <summary>The ways in which it is split into segments.</summary>
    public SplitBy SplitBy => Tally.SplitBy;

    /// <summary>The instant of the first arrival; null if there are no requests.</summary>
    public Instant? From => Tally.From is { } from ? Micros.ToInstant(from) : null;

    /// <summary>The last instant that an audit looked at; null if there are no requests.</summary>
    public Instant? Until => Tally.Until is { } until ? Micros.ToInstant(until) : null;

    /// <summary>The names of the policies that the audits used.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>The statistics of all requests together.</summary>
    public ServiceStatistics Total { get; }

    /// <summary>The segments, by the way they are split and then by value; empty if the scorecard is not split.</summary>
    public IReadOnlyList<ScorecardSegment> Segments { get; }

    internal ScorecardTally Tally { get; }

    /// <summary>Creates the scorecard of some audits.</summary>
    /// <param name="audits">The audits. An audit that ends before its request was received is not counted.</param>
    /// <param name="splitBy">The ways to split it into segments, in addition to the total.</param>
    /// <exception cref="ArgumentException">One of the audits is null.</exception>
    public static Scorecard Of(IEnumerable<RequestAudit> audits, SplitBy splitBy = SplitBy.None)
    {
        var builder = new ScorecardBuilder(splitBy);
        foreach (var audit in Guard.NotNull(audits))
        {
            builder.Add(audit ?? throw new ArgumentException("The audits must not contain null.", nameof(audits)));
        }

        return builder.Build();
    }

    /// <summary>Creates the scorecard of the requests of both scorecards.</summary>
    /// <param name="other">The scorecard to add.</param>
    /// <exception cref="ArgumentException">Both scorecards have requests and they are split differently.</exception>
    public Scorecard Merge(Scorecard other)
    {
        Guard.NotNull(other);
        var sum = new ScorecardTally();
        sum.Add(Tally);
        sum.Add(other.Tally);
        return new(sum);
    }

    /// <summary>Compares this scorecard with a later one: last month with this month, or the same requests under two policies.</summary>
    /// <param name="after">The later scorecard.</param>
    public Comparison CompareWith(Scorecard after) => new(this, Guard.NotNull(after));

    /// <summary>
    /// Proposes the limit that the service as it was keeps in this share of cases, and works out what other limits would have meant.
    /// </summary>
    /// <param name="duty">The name of the duty, such as "Answer".</param>
    /// <param name="share">The share of cases, more than 0 and less than 1, such as 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not more than 0 and less than 1.</exception>
    /// <exception cref="ArgumentException">
    /// The duty owed nothing, or it had no limit because it was due at instants that were told or agreed.
    /// </exception>
    public Proposal Propose(string duty, double share) => ProposalBuilder.Build(this, Guard.NotNull(duty), share);
}
