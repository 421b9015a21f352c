namespace ServicePolicy.Auditing;

/// <summary>What became of the obligations of one duty, counted.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public sealed record DutyStatistics
{
    internal DutyStatistics(string name, DutyTally tally)
    {
        Name = name;
        Tally = tally;
    }

    /// <summary>The name of the duty.</summary>
    public string Name { get; }

    /// <summary>Discharged at their deadline or before.</summary>
    public long Kept => Tally.Kept;

    /// <summary>Discharged, or ended, after their deadline.</summary>
    public long Late => Tally.Late;

    /// <summary>Still owed and not past their deadline: undecided.</summary>
    public long Open => Tally.Open;

    /// <summary>Still owed and past their deadline: missed, and not over.</summary>
    public long Overdue => Tally.Overdue;

    /// <summary>No longer owed without having been discharged, and never past their deadline.</summary>
    public long Excused => Tally.Excused;

    /// <summary>The kept share of all that are decided: kept, late and overdue. This is the one to quote.</summary>
    public Proportion KeptShare => new(Kept, Kept + Late + Overdue);

    /// <summary>
    /// The kept share without any that are still owed: kept and late. It flatters a desk that leaves the hard ones lying; beside
    /// <see cref="KeptShare"/> it shows by how much.
    /// </summary>
    public Proportion KeptShareWithoutOpen => new(Kept, Kept + Late);

    /// <summary>The kept share if every obligation that is still undecided were missed: the least it can become.</summary>
    public Proportion KeptShareAtWorst => new(Kept, Kept + Late + Overdue + Open);

    /// <summary>The kept share if every obligation that is still undecided were kept: the most it can become.</summary>
    public Proportion KeptShareAtBest => new(Kept + Open, Kept + Late + Overdue + Open);

    /// <summary>How late the late and overdue ones were, elapsed; of the overdue as far as they have come.</summary>
    public Durations Lateness => new(Tally.Lateness);

    /// <summary>Whether some of it was owed within a limit, so that <see cref="Scorecard.Propose"/> can say what others would have meant.</summary>
    public bool HasLimit => Tally.Limits.Count > 0;

    internal DutyTally Tally { get; }
}
