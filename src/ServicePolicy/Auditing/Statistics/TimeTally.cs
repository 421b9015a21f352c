namespace ServicePolicy.Auditing;

/// <summary>The times until something happened, and the times so far of the cases in which it has not happened.</summary>
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
