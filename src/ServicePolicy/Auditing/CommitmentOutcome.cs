namespace ServicePolicy.Auditing;

/// <summary>A promised instant that the customer was told, and what became of it. The same promise told again is one.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record CommitmentOutcome
{
    internal CommitmentOutcome(
        CommitmentKind kind, Instant toldAt, Instant by, CommitmentEnding ending, Instant? endedAt, RequestEvent? endedBy, Duration? error)
    {
        Kind = kind;
        ToldAt = toldAt;
        By = by;
        Ending = ending;
        EndedAt = endedAt;
        EndedBy = endedBy;
        Error = error;
    }

    /// <summary>What was promised.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>When it was told.</summary>
    public Instant ToldAt { get; }

    /// <summary>The promised instant, of a range its end; this instant keeps it.</summary>
    public Instant By { get; }

    /// <summary>What became of it.</summary>
    public CommitmentEnding Ending { get; }

    /// <summary>When it was kept, replaced or fell away, in time or late; null while it counts or while a broken one still stands.</summary>
    public Instant? EndedAt { get; }

    /// <summary>What kept, replaced or ended it; null as <see cref="EndedAt"/>.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>
    /// How far off it was: from the promised instant to what was promised, negative where that came earlier. An estimate that was replaced is
    /// measured too, against the resolution that came in the end. Null where that has not come.
    /// </summary>
    public Duration? Error { get; }
}
