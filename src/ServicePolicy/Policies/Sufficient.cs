namespace ServicePolicy;

/// <summary>What a customer may do that settles a duty without a contact by the desk.</summary>
[Flags]
public enum Replies
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They write, or ask for a call.</summary>
    Message = 1,

    /// <summary>They say whether the result helped.</summary>
    Verdict = 2,

    /// <summary>They say how the desk did.</summary>
    Feedback = 4,

    /// <summary>What was missing of the brief becomes known.</summary>
    Clarified = 8,
}

/// <summary>What discharges a duty: which topics, told by a person or also by a machine, or simply a talk.</summary>
/// <remarks>The default value is "nothing suffices". Build one with <see cref="Told(Topics)"/>, <see cref="AnyContact"/> or <see cref="LiveTalk"/>.</remarks>
public readonly record struct Sufficient
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

    /// <summary>What the customer may do themselves that settles it.</summary>
    public Replies Reply { get; private init; }

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

    /// <summary>What the customer does themselves too; the duty sees it in what the customer knows, and owes nothing then.</summary>
    public Sufficient OrReply(Replies reply) => this with { Reply = reply };

    internal bool IsMetBy(in ToldContact contact) =>
        contact.Means == Means.Automatic
            ? contact.Topics.Overlaps(Automatically)
            : AnyByPerson || contact.Topics.Overlaps(ByPerson | Automatically) || (AnyLive && (contact.Means & Means.Live) != 0);
}
