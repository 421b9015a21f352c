namespace ServicePolicy.Auditing;

/// <summary>Counts of what became of the commitments of one kind.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record CommitmentStatistics
{
    private readonly CommitmentTally _tally;

    internal CommitmentStatistics(CommitmentKind kind, CommitmentTally tally)
    {
        _tally = tally;
        Kind = kind;
        Early = new(tally.Early);
        Late = new(tally.Late);
    }

    /// <summary>Whether the customers were told estimates or when they will hear again.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>The number that were kept, at the told instant or before.</summary>
    public long Kept => _tally.Kept;

    /// <summary>The number that were replaced by a new commitment in time.</summary>
    public long Corrected => _tally.Corrected;

    /// <summary>The number that were broken: the instant passed without either.</summary>
    public long Broken => _tally.Broken;

    /// <summary>The number that still count and whose instant has not passed.</summary>
    public long Open => _tally.Open;

    /// <summary>The number that fell away.</summary>
    public long Excused => _tally.Excused;

    /// <summary>The share that was kept, of those decided: kept, corrected and broken.</summary>
    public Proportion KeptShare => new(Kept, Kept + Corrected + Broken);

    /// <summary>The share that was kept or corrected in time, of those decided: kept, corrected and broken.</summary>
    public Proportion KeptOrCorrectedShare => new(Kept + Corrected, Kept + Corrected + Broken);

    /// <summary>The elapsed times from what was told to come until its commitment, where it came by then.</summary>
    public Durations Early { get; }

    /// <summary>The elapsed times from the commitment until what was told to come, where it came later.</summary>
    public Durations Late { get; }
}
