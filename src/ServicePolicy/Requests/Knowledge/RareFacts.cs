namespace ServicePolicy;

/// <summary>
/// What few requests have. All that have none of it share <see cref="None"/>, so that carrying a view on from event to event copies only
/// what is common. A fact is added here, as a column of <see cref="KnownFacts"/>, and as a line in each half of <see cref="RowMapping"/>.
/// </summary>
internal sealed record RareFacts
{
    public static RareFacts None { get; } = new();

    /// <summary>The contacts that bounced, oldest first.</summary>
    public EquatableList<ToldContact> Bounced { get; init; } = EquatableList<ToldContact>.Empty;

    /// <summary>How many contacts by a person came before the last one at its very instant.</summary>
    public int ByPersonAtThatInstant { get; init; }

    /// <summary>The last attempt that did not reach the customer.</summary>
    public Moment LastAttempt { get; init; }

    public Moments Handovers { get; init; }

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

    /// <summary>The oldest failure or broken commitment that no apology has followed.</summary>
    public Moment Unapologised { get; init; }

    /// <summary>When a commitment was broken first.</summary>
    public Moment FirstBroken { get; init; }

    public WaitLog ThirdPartyWaits { get; init; } = WaitLog.Empty;

    /// <summary>The reminders told in the last wait for the customer.</summary>
    public Moments RemindersInWait { get; init; }

    /// <summary>When the closing notice was told in the last wait for the customer.</summary>
    public Moment NoticeInWait { get; init; }

    /// <summary>The steps towards the call they wait for; empty where none is open.</summary>
    public EquatableList<CallStep> Call { get; init; } = EquatableList<CallStep>.Empty;

    /// <summary>The agreed times, oldest first; the last counts unless it was replaced.</summary>
    public EquatableList<AgreedTime> Appointments { get; init; } = EquatableList<AgreedTime>.Empty;

    public MarkLog Marks { get; init; } = MarkLog.Empty;
}
