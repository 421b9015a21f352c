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

/// <summary>How long it took until something happened, and how long it has not happened where it has not.</summary>
internal sealed record TimeTally : ITally<TimeTally>
{
    public DurationTally Happened { get; init; } = new();

    public DurationTally Running { get; init; } = new();

    public void Note(long seconds, bool happened) => (happened ? Happened : Running).Note(seconds);

    public void Add(TimeTally other)
    {
        Happened.Add(other.Happened);
        Running.Add(other.Running);
    }
}

/// <summary>The time that obligations took on the clock of their limit, and the contacts that stricter limits would have taken.</summary>
internal sealed record LimitTally : ITally<LimitTally>
{
    public TimeTally Needed { get; init; } = new();

    /// <summary>How many were promised within each limit, in seconds.</summary>
    public CountMap<long> Promised { get; init; } = [];

    /// <summary>Contacts that were not made in time under a stricter limit, by that limit in seconds and the hour of the week they were due.</summary>
    public CountMap<long> Extra { get; init; } = [];

    public void Add(LimitTally other)
    {
        Needed.Add(other.Needed);
        Promised.Add(other.Promised);
        Extra.Add(other.Extra);
    }
}
