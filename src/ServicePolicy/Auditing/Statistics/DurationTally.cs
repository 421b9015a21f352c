namespace ServicePolicy.Auditing;

/// <summary>Durations by bucket, and the shortest and longest exactly; in whole seconds, rounded up.</summary>
internal sealed record DurationTally : ITally<DurationTally>
{
    public CountMap<int> Buckets { get; init; } = [];

    public long? Shortest { get; set; }

    public long? Longest { get; set; }

    public void Note(long seconds, long count = 1)
    {
        Buckets.Note(DurationEdges.Of(seconds), count);
        Widen(seconds, seconds);
    }

    public void Add(DurationTally other)
    {
        Buckets.Add(other.Buckets);
        Widen(other.Shortest, other.Longest);
    }

    private void Widen(long? shortest, long? longest)
    {
        Shortest = shortest < Shortest || Shortest is null ? shortest ?? Shortest : Shortest;
        Longest = longest > Longest || Longest is null ? longest ?? Longest : Longest;
    }
}
