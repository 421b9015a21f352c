namespace ServicePolicy.CustomDuties;

/// <summary>
/// The contacts that meet a duty: topics that a person or also a machine tells, any contact by a person, a live talk, an attempt, or an
/// action of the customer.
/// </summary>
/// <remarks>
/// Begin with <see cref="Told(Topics)"/>, <see cref="AnyContact"/> or <see cref="LiveTalk"/>, and add more with the <c>Or…</c> methods.
/// Nothing meets the default value. Equal by value. See docs/rules.md#the-duties.
/// </remarks>
public readonly partial record struct Sufficient
{
    /// <summary>Met by any contact by a person, whatever it says.</summary>
    public static Sufficient AnyContact => new() { AnyByPerson = true };

    /// <summary>Met by any talk in a live channel, whatever it says.</summary>
    public static Sufficient LiveTalk => new() { AnyLive = true };

    /// <summary>The topics of which each is enough if a person tells it.</summary>
    public Topics ByPerson { get; private init; }

    /// <summary>The topics of which each is enough if a machine tells it; a person may tell them too.</summary>
    public Topics Automatically { get; private init; }

    /// <summary>Whether any contact by a person is enough.</summary>
    public bool AnyByPerson { get; private init; }

    /// <summary>Whether any talk in a live channel is enough.</summary>
    public bool AnyLive { get; private init; }

    /// <summary>Whether an attempt that reaches nobody is enough, although another attempt may be owed after it.</summary>
    public bool Attempt { get; private init; }

    /// <summary>The actions of the customer that meet the duty.</summary>
    public Replies Replies { get; private init; }

    /// <summary>Met when a person tells at least one of some topics.</summary>
    /// <param name="topics">The topics.</param>
    public static Sufficient Told(Topics topics) => new() { ByPerson = topics };

    /// <summary>Met when a person tells at least one of some topics, or a machine does if that is allowed.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="automatic">Whether a machine may tell them.</param>
    public static Sufficient Told(Topics topics, bool automatic) =>
        new() { ByPerson = topics, Automatically = automatic ? topics : Topics.None };

    /// <summary>Also met when a machine tells at least one of some topics.</summary>
    /// <param name="topics">The topics.</param>
    public Sufficient OrAutomatically(Topics topics) => this with { Automatically = Automatically | topics };

    /// <summary>Also met by any talk in a live channel.</summary>
    public Sufficient OrLiveTalk() => this with { AnyLive = true };

    /// <summary>Also met by an attempt that reaches nobody.</summary>
    public Sufficient OrAttempt() => this with { Attempt = true };

    /// <summary>
    /// Also met by something the customer does. This marks the duty as met; its <see cref="Duty.Owes"/> must stop owing it by itself.
    /// </summary>
    /// <param name="replies">The actions of the customer.</param>
    public Sufficient OrReply(Replies replies) => this with { Replies = Replies | replies };

    /// <summary>Whether an event meets the duty: a contact, an attempt, or an action of the customer.</summary>
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
