namespace ServicePolicy.Hosting;

/// <summary>Options for planning many requests in one call.</summary>
public sealed class ManyOptions
{
    /// <summary>
    /// The instant to plan for, the same for all. Null: the engine's current instant when the first result is enumerated.
    /// </summary>
    public Instant? Now { get; set; }

    /// <summary>
    /// The number of threads that plan at once, 1 or more; the default is 1. Results keep the order of the items. With several threads,
    /// items are read ahead.
    /// </summary>
    public int Threads { get; set; } = 1;
}
