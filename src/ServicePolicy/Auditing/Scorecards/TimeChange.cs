namespace ServicePolicy.Auditing;

/// <summary>A median or a 90th percentile on two scorecards.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record TimeChange
{
    internal TimeChange(string what, Duration? before, Duration? after)
    {
        What = what;
        Before = before;
        After = after;
    }

    /// <summary>The name of the measure, such as "First contact by a person, median".</summary>
    public string What { get; }

    /// <summary>The elapsed time on the first scorecard; null if fewer cases than that got so far.</summary>
    public Duration? Before { get; }

    /// <summary>The elapsed time on the second scorecard; null if fewer cases than that got so far.</summary>
    public Duration? After { get; }
}
