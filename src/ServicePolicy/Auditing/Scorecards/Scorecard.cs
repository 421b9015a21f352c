namespace ServicePolicy.Auditing;

/// <summary>
/// Audits, summed: how a promise was kept and what customers lived through. Scorecards add up: any grouping and order of the same audits gives
/// the same card, to the last digit, so that shards, nodes and months can be counted apart.
/// </summary>
/// <remarks>
/// <para>
/// It holds whole counts, and durations counted in buckets at most a 128th of themselves wide (<see cref="Durations"/>): its size depends on how
/// many duties and segments there are, not on how many requests. Only <see cref="SilenceStatistics.Longest"/> names requests.
/// </para>
/// <para>Equal by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Scorecard
{
    internal Scorecard(ScorecardTally tally) => Tally = tally;

    /// <summary>The card of no request; merged with another it changes nothing.</summary>
    public static Scorecard Empty { get; } = new(new ScorecardTally());

    /// <summary>By what it is split.</summary>
    public SplitBy SplitBy => Tally.SplitBy;

    /// <summary>The first arrival; null of no request.</summary>
    public Instant? From => Tally.From is { } from ? Micros.ToInstant(from) : null;

    /// <summary>The last instant that an audit looked at; null of no request.</summary>
    public Instant? Until => Tally.Until is { } until ? Micros.ToInstant(until) : null;

    /// <summary>The names of the promises that requests were held against.</summary>
    public IReadOnlyList<string> Policies => new EquatableList<string>(Tally.Policies.Keys);

    /// <summary>All requests.</summary>
    public ServiceStatistics Total => new(Tally.Total);

    /// <summary>Each segment, by what it is split and then by value.</summary>
    public IReadOnlyList<ScorecardSegment> Segments => new EquatableList<ScorecardSegment>(
        from split in Tally.Segments
        let way = Enum.Parse<SplitBy>(split.Key)
        orderby way
        from card in split.Value.Cards
        select new ScorecardSegment(way, card.Key, new ServiceStatistics(card.Value)));

    internal ScorecardTally Tally { get; }

    /// <summary>The card of some audits.</summary>
    /// <param name="audits">The audits; one before its request's receipt counts for nothing.</param>
    /// <param name="splitBy">By what to split, beside the whole.</param>
    public static Scorecard Of(IEnumerable<RequestAudit> audits, SplitBy splitBy = SplitBy.None)
    {
        var builder = new ScorecardBuilder(splitBy);
        foreach (var audit in Guard.NotNull(audits))
        {
            builder.Add(audit);
        }

        return builder.Build();
    }

    /// <summary>The card of both.</summary>
    /// <exception cref="ArgumentException">Both hold requests, and are split differently.</exception>
    public Scorecard Merge(Scorecard other)
    {
        var sum = new ScorecardTally();
        sum.Add(Tally);
        sum.Add((Guard.NotNull(other)).Tally);
        return new(sum);
    }

    /// <summary>What moved from this card to another: last month and this, or the same requests under two promises.</summary>
    public Comparison CompareWith(Scorecard after) => Comparison.Of(this, Guard.NotNull(after));

    /// <summary>The limit that the service as it was keeps in so large a share of cases, and what other limits would have meant.</summary>
    /// <param name="duty">The name of the duty, such as "Answer".</param>
    /// <param name="share">Over 0, under 1: such as 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not over 0 and under 1.</exception>
    /// <exception cref="ArgumentException">The duty owed nothing, or what it owed had no limit: it was due at instants that were told.</exception>
    public Proposal Propose(string duty, double share) => Proposal.Of(this, Guard.NotNull(duty), share);
}
