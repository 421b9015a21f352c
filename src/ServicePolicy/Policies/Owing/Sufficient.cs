namespace ServicePolicy.CustomDuties;

/// <summary>What discharges a duty: which topics, told by a person or also by a machine, or simply a talk.</summary>
/// <remarks>
/// The default value is "nothing suffices". Build one with <see cref="Told(Topics)"/>, <see cref="AnyContact"/> or <see cref="LiveTalk"/>.
/// See docs/rules.md#the-duties.
/// </remarks>
public readonly partial record struct Sufficient
{
    /// <summary>Any contact by a person, whatever it says.</summary>
    public static Sufficient AnyContact => new() { AnyByPerson = true };

    /// <summary>Any talk in a live channel.</summary>
    public static Sufficient LiveTalk => new() { AnyLive = true };

    /// <summary>Each of these topics suffices when a person tells it.</summary>
    public Topics ByPerson { get; private init; }

    /// <summary>Each of these topics suffices when a machine tells it, and so when a person does.</summary>
    public Topics Automatically { get; private init; }

    /// <summary>Whether any contact by a person suffices.</summary>
    public bool AnyByPerson { get; private init; }

    /// <summary>Whether any live talk suffices.</summary>
    public bool AnyLive { get; private init; }

    /// <summary>Whether an attempt that reaches nobody keeps the promise too, though it may start the next one.</summary>
    public bool Attempt { get; private init; }

    /// <summary>What the customer may do themselves that makes it superfluous.</summary>
    public Replies Replies { get; private init; }

    /// <summary>Each of some topics suffices when a person tells it.</summary>
    public static Sufficient Told(Topics topics) => new() { ByPerson = topics };

    /// <summary>Each of some topics suffices when a person tells it, and when a machine does where that is allowed.</summary>
    public static Sufficient Told(Topics topics, bool automatic) =>
        new() { ByPerson = topics, Automatically = automatic ? topics : Topics.None };

    /// <summary>These too, when a machine tells them.</summary>
    public Sufficient OrAutomatically(Topics topics) => this with { Automatically = Automatically | topics };

    /// <summary>A live talk too.</summary>
    public Sufficient OrLiveTalk() => this with { AnyLive = true };

    /// <summary>An attempt too.</summary>
    public Sufficient OrAttempt() => this with { Attempt = true };

    /// <summary>What the customer does themselves too. The duty stops owing it by what it sees; this says that it was met.</summary>
    public Sufficient OrReply(Replies replies) => this with { Replies = Replies | replies };

    /// <summary>Whether an event meets it, a contact or what the customer did themselves.</summary>
    internal bool IsMetBy(RequestEvent fact) => fact switch
    {
        ContactMade contact => IsMetBy(contact.Contact),
        ContactFailed { ContactId: null } => Attempt,
        CustomerMessage or CallbackRequested or AppointmentAgreed => (Replies & Replies.Message) != 0,
        OutcomeConfirmed => (Replies & Replies.Verdict) != 0,
        FeedbackReceived => (Replies & Replies.Feedback) != 0,
        NeedClarified => (Replies & Replies.Clarified) != 0,
        _ => false,
    };

    internal bool IsMetBy(in ToldContact contact) =>
        contact.Means == Means.Automatic
            ? contact.Topics.Overlaps(Automatically)
            : AnyByPerson || contact.Topics.Overlaps(ByPerson | Automatically) || (AnyLive && (contact.Means & Means.Live) != 0);
}
