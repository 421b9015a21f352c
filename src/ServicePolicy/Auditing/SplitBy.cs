namespace ServicePolicy.Auditing;

/// <summary>The ways to split a scorecard into segments, in addition to the total. Values can be combined.</summary>
/// <remarks>Each value that occurs gets statistics of its own, so split by traits that have few values.</remarks>
[Flags]
public enum SplitBy
{
    /// <summary>The scorecard is not split.</summary>
    None = 0,

    /// <summary>Requests are split by the channel they came through.</summary>
    Channel = 1 << 0,

    /// <summary>Requests are split by kind.</summary>
    Kind = 1 << 1,

    /// <summary>Requests are split by priority.</summary>
    Priority = 1 << 2,

    /// <summary>Requests are split by tag; a request with two tags counts in both segments.</summary>
    Tag = 1 << 3,

    /// <summary>Requests are split by the team that had them last.</summary>
    Team = 1 << 4,

    /// <summary>Requests are split by the month they arrived in, in the zone of the policy's calendar.</summary>
    Month = 1 << 5,
}
