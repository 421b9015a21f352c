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

/// <summary>What became of the promised instants of one kind.</summary>
internal sealed record PromiseTally : ITally<PromiseTally>
{
    public long Kept { get; set; }

    public long Corrected { get; set; }

    public long Broken { get; set; }

    public long Open { get; set; }

    public long Excused { get; set; }

    public DurationTally Early { get; init; } = new();

    public DurationTally Late { get; init; } = new();

    public void Add(PromiseTally other)
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

/// <summary>The silences: how long, who broke them, and the longest.</summary>
internal sealed record SilenceTally : ITally<SilenceTally>
{
    /// <summary>How many of the longest are kept.</summary>
    public const int Most = 10;

    public TimeTally Ours { get; init; } = new();

    public long ByDesk { get; set; }

    public long ByCustomer { get; set; }

    public long ByClosing { get; set; }

    public long GoingOn { get; set; }

    public TopSilences Longest { get; init; } = [];

    public void Add(SilenceTally other)
    {
        Ours.Add(other.Ours);
        ByDesk += other.ByDesk;
        ByCustomer += other.ByCustomer;
        ByClosing += other.ByClosing;
        GoingOn += other.GoingOn;
        Longest.Add(other.Longest);
    }
}

/// <summary>A silence in microseconds; the longest come first, and none are equal in order that differ.</summary>
internal sealed record TopSilence(string Request, long Start, long? End, long Ours) : IComparable<TopSilence>
{
    public int CompareTo(TopSilence? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = other.Ours.CompareTo(Ours);
        order = order == 0 ? string.CompareOrdinal(Request, other.Request) : order;
        order = order == 0 ? Start.CompareTo(other.Start) : order;
        return order == 0 ? Nullable.Compare(End, other.End) : order;
    }
}

/// <summary>The longest silences, the longest first; equal by value.</summary>
internal sealed class TopSilences : List<TopSilence>, IEquatable<TopSilences>
{
    public void Note(TopSilence silence)
    {
        if (Count == SilenceTally.Most && this[Count - 1].CompareTo(silence) <= 0)
        {
            return;
        }

        var place = BinarySearch(silence);
        Insert(place < 0 ? ~place : place, silence);
        if (Count > SilenceTally.Most)
        {
            RemoveAt(SilenceTally.Most);
        }
    }

    public void Add(TopSilences other)
    {
        foreach (var silence in other)
        {
            Note(silence);
        }
    }

    public bool Equals(TopSilences? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as TopSilences);

    public override int GetHashCode() => Count;
}

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

    public long HandOvers { get; set; }

    public long Praise { get; set; }

    public long Complaints { get; set; }

    public TallyMap<DutyTally> Duties { get; init; } = [];

    public TallyMap<PromiseTally> Promises { get; init; } = [];

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
        HandOvers += other.HandOvers;
        Praise += other.Praise;
        Complaints += other.Complaints;
        Duties.Add(other.Duties);
        Promises.Add(other.Promises);
        Silences.Add(other.Silences);
        FirstContact.Add(other.FirstContact);
        FirstByPerson.Add(other.FirstByPerson);
        Resolution.Add(other.Resolution);
        Arrivals.Add(other.Arrivals);
        Contacts.Add(other.Contacts);
        Missed.Add(other.Missed);
    }
}
