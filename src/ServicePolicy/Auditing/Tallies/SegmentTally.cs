namespace ServicePolicy.Auditing;

/// <summary>The statistics of one way to split, by value.</summary>
internal sealed record SegmentTally : ITally<SegmentTally>
{
    public TallyMap<StatisticsTally> Statistics { get; init; } = [];

    public void Add(SegmentTally other) => Statistics.Add(other.Statistics);
}
