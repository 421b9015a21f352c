namespace ServicePolicy.Auditing;

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

    public LongestSilences Longest { get; init; } = [];

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
