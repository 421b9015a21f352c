namespace ServicePolicy;

/// <summary>
/// What few requests have. All that have none of it share one object, so that carrying a view on from event to event copies only what is
/// common.
/// </summary>
internal sealed record RareFacts
{
    public static RareFacts None { get; } = new();

    public EquatableList<ToldContact> Bounced { get; init; } = EquatableList<ToldContact>.Empty;

    public int ByPersonAtThatInstant { get; init; }

    public Moment LastAttempt { get; init; }

    public Moments HandOvers { get; init; }

    public Moments Resolutions { get; init; }

    public Moment Verdict { get; init; }

    public bool Helped { get; init; }

    public Moment Feedback { get; init; }

    /// <summary>When the resolution had been told or the request closed, before it was reopened last: what was owed then is over.</summary>
    public Moment EndedBefore { get; init; }

    /// <summary>When the request had been closed before it was reopened last.</summary>
    public Moment ClosedBefore { get; init; }

    public Moment SlipForeseen { get; init; }

    public Moment BackByTold { get; init; }

    public long BackBy { get; init; } = Micros.None;

    public Moment LastApology { get; init; }

    public Moment Unapologised { get; init; }

    public Moment FirstBroken { get; init; }

    public WaitLog ThirdPartyWaits { get; init; } = WaitLog.Empty;

    public Moments RemindersInWait { get; init; }

    public Moment NoticeInWait { get; init; }

    /// <summary>The steps towards the call they wait for; empty where none is open.</summary>
    public EquatableList<CallStep> Call { get; init; } = EquatableList<CallStep>.Empty;

    /// <summary>The agreed times, oldest first; the last counts unless it was replaced.</summary>
    public EquatableList<AgreedTime> Appointments { get; init; } = EquatableList<AgreedTime>.Empty;

    public MarkLog Marks { get; init; } = MarkLog.Empty;
}
