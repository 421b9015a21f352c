namespace ServicePolicy.Auditing;

/// <summary>Counts of what became of the obligations of one duty.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record DutyStatistics
{
    internal DutyStatistics(string name, DutyTally tally)
    {
        Name = name;
        Tally = tally;
        Lateness = new(tally.Lateness);
    }

    /// <summary>The name of the duty.</summary>
    public string Name { get; }

    /// <summary>The number that were discharged at their deadline or before.</summary>
    public long Kept => Tally.Kept;

    /// <summary>The number that were discharged, or ended by other means, after their deadline.</summary>
    public long Late => Tally.Late;

    /// <summary>The number that are still owed and not past their deadline, so not decided yet.</summary>
    public long Open => Tally.Open;

    /// <summary>The number that are still owed and past their deadline.</summary>
    public long Overdue => Tally.Overdue;

    /// <summary>The number that are no longer owed, were not discharged, and were never past their deadline.</summary>
    public long Excused => Tally.Excused;

    /// <summary>The share that was kept, of those decided: kept, late and overdue. This is the share to quote.</summary>
    public Proportion KeptShare => new(Kept, Kept + Late + Overdue);

    /// <summary>
    /// The share that was kept, of those no longer owed: kept and late. It makes a desk look better the more overdue cases it leaves open;
    /// the difference to <see cref="KeptShare"/> shows by how much.
    /// </summary>
    public Proportion KeptShareWithoutOpen => new(Kept, Kept + Late);

    /// <summary>The share that will be kept if every open obligation is missed: the lower bound.</summary>
    public Proportion KeptShareAtWorst => new(Kept, Kept + Late + Overdue + Open);

    /// <summary>The share that will be kept if every open obligation is kept: the upper bound.</summary>
    public Proportion KeptShareAtBest => new(Kept + Open, Kept + Late + Overdue + Open);

    /// <summary>
    /// The elapsed times from the deadline to the end of the late obligations, and to the audit for the overdue ones.
    /// </summary>
    public Durations Lateness { get; }

    /// <summary>
    /// Whether some obligations were due within a time limit, so that <see cref="Scorecard.Propose"/> can work out others.
    /// </summary>
    public bool HasLimit => Tally.Limits.Count > 0;

    internal DutyTally Tally { get; }
}
