namespace ServicePolicy.Auditing;

/// <summary>What became of the obligations of one duty.</summary>
internal sealed record DutyTally : ITally<DutyTally>
{
    public long Kept { get; set; }

    public long Late { get; set; }

    public long Open { get; set; }

    public long Overdue { get; set; }

    public long Excused { get; set; }

    public DurationTally Lateness { get; init; } = new();

    /// <summary>By the clock of the limit: a limit of one hour or day on it, as text.</summary>
    public TallyMap<LimitTally> Limits { get; init; } = [];

    public void Add(DutyTally other)
    {
        Kept += other.Kept;
        Late += other.Late;
        Open += other.Open;
        Overdue += other.Overdue;
        Excused += other.Excused;
        Lateness.Add(other.Lateness);
        Limits.Add(other.Limits);
    }
}
