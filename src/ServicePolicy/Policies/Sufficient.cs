namespace ServicePolicy;

/// <summary>What discharges a duty: which topics, told by a person or also by a machine, or simply a talk.</summary>
/// <remarks>The default value is "nothing suffices". Build one with <see cref="Told"/>, <see cref="AnyContact"/> or <see cref="LiveTalk"/>.</remarks>
public readonly record struct Sufficient
{
    private Sufficient(Topics byPerson, Topics automatically, bool anyByPerson, bool anyLive, bool attempt) =>
        (ByPerson, Automatically, AnyByPerson, AnyLive, Attempt) = (byPerson, automatically, anyByPerson, anyLive, attempt);

    /// <summary>Any contact by a person, whatever it says.</summary>
    public static Sufficient AnyContact => new(Topics.None, Topics.None, anyByPerson: true, anyLive: false, attempt: false);

    /// <summary>Any talk in a live channel.</summary>
    public static Sufficient LiveTalk => new(Topics.None, Topics.None, anyByPerson: false, anyLive: true, attempt: false);

    /// <summary>Each of these topics suffices when a person tells it.</summary>
    public Topics ByPerson { get; }

    /// <summary>Each of these topics suffices when a machine tells it, and so when a person does.</summary>
    public Topics Automatically { get; }

    /// <summary>Whether any contact by a person suffices.</summary>
    public bool AnyByPerson { get; }

    /// <summary>Whether any live talk suffices.</summary>
    public bool AnyLive { get; }

    /// <summary>Whether an attempt that reaches nobody keeps the promise too, though it may start the next one.</summary>
    public bool Attempt { get; }

    /// <summary>Each of some topics suffices when a person tells it.</summary>
    public static Sufficient Told(Topics topics) => new(topics, Topics.None, anyByPerson: false, anyLive: false, attempt: false);

    /// <summary>These too, when a machine tells them.</summary>
    public Sufficient OrAutomatically(Topics topics) => new(ByPerson, Automatically | topics, AnyByPerson, AnyLive, Attempt);

    /// <summary>A live talk too.</summary>
    public Sufficient OrLiveTalk() => new(ByPerson, Automatically, AnyByPerson, anyLive: true, Attempt);

    /// <summary>An attempt too.</summary>
    public Sufficient OrAttempt() => new(ByPerson, Automatically, AnyByPerson, AnyLive, attempt: true);

    internal bool IsMetBy(in ToldContact contact) =>
        contact.Means == Means.Automatic
            ? contact.Topics.Overlaps(Automatically)
            : AnyByPerson || contact.Topics.Overlaps(ByPerson | Automatically) || (AnyLive && (contact.Means & Means.Live) != 0);
}
