namespace ServicePolicy.Hosting;

/// <summary>How many requests are planned.</summary>
public sealed class ManyOptions
{
    /// <summary>The instant to plan for, one for all; null: when the first answer is asked for.</summary>
    public Instant? Now { get; set; }

    /// <summary>How many threads plan at once, 1 or more; the answers keep the order of the items. With several, items are read ahead.</summary>
    public int Threads { get; set; } = 1;
}
