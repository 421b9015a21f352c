namespace ServicePolicy.Auditing;

/// <summary>What became of the promised instants of one kind, counted.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record CommitmentStatistics
{
    private readonly PromiseTally _tally;

    internal CommitmentStatistics(CommitmentKind kind, PromiseTally tally)
    {
        Kind = kind;
        _tally = tally;
    }

    /// <summary>What was promised.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>Kept, at the promised instant or before.</summary>
    public long Kept => _tally.Kept;

    /// <summary>Replaced by a new promise in time.</summary>
    public long Corrected => _tally.Corrected;

    /// <summary>Broken: the instant passed with neither.</summary>
    public long Broken => _tally.Broken;

    /// <summary>Not yet fallen due.</summary>
    public long Open => _tally.Open;

    /// <summary>Fallen away.</summary>
    public long Excused => _tally.Excused;

    /// <summary>The kept share of all that are decided: kept, corrected and broken.</summary>
    public Proportion KeptShare => new(Kept, Kept + Corrected + Broken);

    /// <summary>The share that left nobody in the dark: kept, or corrected in time.</summary>
    public Proportion KeptOrCorrectedShare => new(Kept + Corrected, Kept + Corrected + Broken);

    /// <summary>By how much what was promised came earlier than promised, or to the instant; elapsed.</summary>
    public Durations Early => new(_tally.Early);

    /// <summary>By how much what was promised came later than promised; elapsed.</summary>
    public Durations Late => new(_tally.Late);
}
