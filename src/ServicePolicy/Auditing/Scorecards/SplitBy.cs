namespace ServicePolicy.Auditing;

/// <summary>By what a scorecard is split, beside the whole.</summary>
/// <remarks>Each value that is met gets a card of its own: split by what has few values.</remarks>
[Flags]
public enum SplitBy
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>The channel the request came through.</summary>
    Channel = 1 << 0,

    /// <summary>Its kind.</summary>
    Kind = 1 << 1,

    /// <summary>Its priority.</summary>
    Priority = 1 << 2,

    /// <summary>Each of its tags: one with two tags is in both.</summary>
    Tag = 1 << 3,

    /// <summary>The team that had it last.</summary>
    Team = 1 << 4,

    /// <summary>The month it arrived in, by the zone of the promise's calendar.</summary>
    Month = 1 << 5,
}
