namespace ServicePolicy.Auditing;

/// <summary>All that is counted of some requests.</summary>
internal sealed record StatisticsTally : ITally<StatisticsTally>
{
    public long Requests { get; set; }

    public long GoingOn { get; set; }

    public long Chased { get; set; }

    public long Chasers { get; set; }

    public long ChasersWhenLate { get; set; }

    public long FailedAttempts { get; set; }

    public long Bounces { get; set; }

    public long Handovers { get; set; }

    public long Praise { get; set; }

    public long Complaints { get; set; }

    public TallyMap<DutyTally> Duties { get; init; } = [];

    public TallyMap<CommitmentTally> Commitments { get; init; } = [];

    public SilenceTally Silences { get; init; } = new();

    public TimeTally FirstContact { get; init; } = new();

    public TimeTally FirstByPerson { get; init; } = new();

    public TimeTally Resolution { get; init; } = new();

    /// <summary>By the hour of the week, Monday from midnight being 0.</summary>
    public CountMap<int> Arrivals { get; init; } = [];

    public CountMap<int> Contacts { get; init; } = [];

    public CountMap<int> Missed { get; init; } = [];

    public void Add(StatisticsTally other)
    {
        Requests += other.Requests;
        GoingOn += other.GoingOn;
        Chased += other.Chased;
        Chasers += other.Chasers;
        ChasersWhenLate += other.ChasersWhenLate;
        FailedAttempts += other.FailedAttempts;
        Bounces += other.Bounces;
        Handovers += other.Handovers;
        Praise += other.Praise;
        Complaints += other.Complaints;
        Duties.Add(other.Duties);
        Commitments.Add(other.Commitments);
        Silences.Add(other.Silences);
        FirstContact.Add(other.FirstContact);
        FirstByPerson.Add(other.FirstByPerson);
        Resolution.Add(other.Resolution);
        Arrivals.Add(other.Arrivals);
        Contacts.Add(other.Contacts);
        Missed.Add(other.Missed);
    }
}
