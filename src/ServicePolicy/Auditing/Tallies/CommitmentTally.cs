namespace ServicePolicy.Auditing;

/// <summary>What became of the commitments of one kind.</summary>
internal sealed record CommitmentTally : ITally<CommitmentTally>
{
    public long Kept { get; set; }

    public long Corrected { get; set; }

    public long Broken { get; set; }

    public long Open { get; set; }

    public long Excused { get; set; }

    public DurationTally Early { get; init; } = new();

    public DurationTally Late { get; init; } = new();

    public void Add(CommitmentTally other)
    {
        Kept += other.Kept;
        Corrected += other.Corrected;
        Broken += other.Broken;
        Open += other.Open;
        Excused += other.Excused;
        Early.Add(other.Early);
        Late.Add(other.Late);
    }
}
