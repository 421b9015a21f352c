namespace ServicePolicy;

/// <summary>What was promised.</summary>
public enum PromiseKind
{
    /// <summary>When it will be done: kept by telling the resolution.</summary>
    Estimate,

    /// <summary>"You will hear from us by then": kept by a contact by a person.</summary>
    BackBy,
}

/// <summary>What became of a promise.</summary>
public enum PromiseEnding
{
    /// <summary>Kept, at the promised instant or before.</summary>
    Kept,

    /// <summary>Replaced by a new one, at the promised instant or before: corrected in time.</summary>
    Corrected,

    /// <summary>Broken: the instant passed with neither; whatever came later came too late.</summary>
    Broken,

    /// <summary>It counts, and its instant has not passed.</summary>
    Open,

    /// <summary>It fell away: it lapsed while the desk waited for the customer, or the request was closed before its instant.</summary>
    Excused,
}

/// <summary>A promised instant that the customer was told, and what became of it. The same promise told again is one.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record PromiseOutcome
{
    internal PromiseOutcome(
        PromiseKind kind, Instant toldAt, Instant by, PromiseEnding ending, Instant? endedAt, RequestEvent? endedBy, Duration? error)
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
    public PromiseKind Kind { get; }

    /// <summary>When it was told.</summary>
    public Instant ToldAt { get; }

    /// <summary>The promised instant, of a range its end; this instant keeps it.</summary>
    public Instant By { get; }

    /// <summary>What became of it.</summary>
    public PromiseEnding Ending { get; }

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
