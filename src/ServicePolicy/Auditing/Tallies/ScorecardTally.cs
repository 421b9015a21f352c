namespace ServicePolicy.Auditing;

/// <summary>All that a scorecard holds.</summary>
internal sealed record ScorecardTally : ITally<ScorecardTally>
{
    public SplitBy SplitBy { get; set; }

    /// <summary>The first arrival and the last instant audited, in microseconds.</summary>
    public long? From { get; set; }

    public long? Until { get; set; }

    /// <summary>How many audits used each policy, by its name.</summary>
    public CountMap<string> Policies { get; init; } = [];

    public StatisticsTally Total { get; init; } = new();

    public TallyMap<SegmentTally> Segments { get; init; } = [];

    /// <exception cref="ArgumentException">Both hold requests, and are split differently.</exception>
    public void Add(ScorecardTally other)
    {
        if (Total.Requests > 0 && other.Total.Requests > 0 && SplitBy != other.SplitBy)
        {
            throw new ArgumentException(
                $"One scorecard is split by {SplitBy}, the other by {other.SplitBy}. Only scorecards split alike can be merged.",
                nameof(other));
        }

        SplitBy = other.Total.Requests > 0 ? other.SplitBy : SplitBy;
        From = From < other.From || other.From is null ? From : other.From;
        Until = Until > other.Until || other.Until is null ? Until : other.Until;
        Policies.Add(other.Policies);
        Total.Add(other.Total);
        Segments.Add(other.Segments);
    }
}
