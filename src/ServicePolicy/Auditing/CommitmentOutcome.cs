namespace ServicePolicy.Auditing;

/// <summary>
/// A commitment, an instant that the customer was told, and what became of it. The same instant told again is one commitment.
/// </summary>
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

    /// <summary>Whether the customer was told an estimate or when they will hear again.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>The instant at which the customer was told.</summary>
    public Instant ToldAt { get; }

    /// <summary>The last instant that keeps the commitment: the instant that the customer was told, or the end of a told range.</summary>
    public Instant By { get; }

    /// <summary>What became of the commitment.</summary>
    public CommitmentEnding Ending { get; }

    /// <summary>
    /// The instant at which the commitment was kept, was replaced or fell away, in time or late; null while it counts, or while a broken
    /// one has not been replaced.
    /// </summary>
    public Instant? EndedAt { get; }

    /// <summary>The event that kept, replaced or ended the commitment; null when <see cref="EndedAt"/> is.</summary>
    public RequestEvent? EndedBy { get; }

    /// <summary>
    /// Elapsed time from <see cref="By"/> to what the customer was told to expect; negative if that came earlier, null if it has not come.
    /// An estimate that was replaced is measured too, against the resolution that came in the end.
    /// </summary>
    public Duration? Error { get; }
}
