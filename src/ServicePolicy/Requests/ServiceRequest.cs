namespace ServicePolicy;

/// <summary>Something a customer has asked for: who, when, through which channel, and all that has happened since.</summary>
/// <remarks>
/// Immutable: <see cref="With(RequestEvent)"/> gives a new request that shares the old one's past. It carries what the customer knows
/// (<see cref="Knows"/>), so that a plan never replays the history. Equal when id, facts, preferences, traits and events are. Safe to
/// share between threads.
/// See docs/rules.md#requests-taken-live.
/// </remarks>
public sealed partial class ServiceRequest : IEquatable<ServiceRequest>
{
    // Null where this is as it began.
    private readonly ServiceRequest? _origin;
    private readonly History? _history;
    private readonly int _count;
    private readonly ViewState _state;

    private ServiceRequest(string id, Channel channel, ContactPreferences preferences, RequestTraits traits, bool openedByDesk, in ViewState state)
    {
        Id = id;
        Channel = channel;
        Preferences = preferences;
        Traits = traits;
        OpenedByDesk = openedByDesk;
        _state = state;
    }

    private ServiceRequest(ServiceRequest before, ContactPreferences preferences, RequestTraits traits, History? history, int count, in ViewState state)
        : this(before.Id, before.Channel, preferences, traits, before.OpenedByDesk, state) =>
        (_origin, _history, _count) = (before.Origin, history, count);

    /// <summary>The host's name for it; part of every key.</summary>
    public string Id { get; }

    /// <summary>When it arrived.</summary>
    public Instant ReceivedAt => Micros.ToInstant(_state.ReceivedAt);

    /// <summary>The channel it came through.</summary>
    public Channel Channel { get; }

    /// <summary>When and how the customer wants to be reached.</summary>
    public ContactPreferences Preferences { get; }

    /// <summary>What sort of request it is now.</summary>
    public RequestTraits Traits { get; }

    /// <summary>Whether the desk opened it by itself; the customer is owed word of it just the same.</summary>
    public bool OpenedByDesk { get; }

    /// <summary>What the customer knows, and what is known of them.</summary>
    public CustomerView Knows => new(this);

    /// <summary>What has happened, oldest first. A restored request has only what happened since.</summary>
    public IReadOnlyList<RequestEvent> Events => EquatableList<RequestEvent>.Owning(OldestFirst);

    internal ref readonly ViewState State => ref _state;

    /// <summary>The request before its first event.</summary>
    internal ServiceRequest Origin => _origin ?? this;

    internal RequestEvent[] OldestFirst => History.OldestFirst(_history, _count);

    /// <summary>A request that has just arrived.</summary>
    /// <param name="id">The host's name for it, not empty; part of every key.</param>
    /// <param name="at">When it arrived.</param>
    /// <param name="channel">Through which channel.</param>
    /// <param name="preferences">The customer's wishes; null: unknown.</param>
    /// <param name="traits">What sort of request; null: unknown.</param>
    /// <param name="brief">What is known of the need; null: nothing.</param>
    /// <param name="takenLive">
    /// Whether it was taken in a live talk, which counts as a contact by a person at that instant. Null: yes where the channel is live and
    /// the customer opened it.
    /// </param>
    /// <param name="openedByDesk">Whether the desk opened it by itself.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static ServiceRequest Received(
        string id,
        Instant at,
        Channel channel,
        ContactPreferences? preferences = null,
        RequestTraits? traits = null,
        Brief? brief = null,
        bool? takenLive = null,
        bool openedByDesk = false) =>
        Begun(id, at, at, channel, preferences, traits, brief, takenLive, openedByDesk);

    /// <summary>This request after one more event.</summary>
    /// <remarks>
    /// An event at the instant of the last is put in the order that <see cref="RequestEvent"/> describes; one that equals an earlier one
    /// at its instant changes nothing.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The event is earlier than the receipt or the last event, or it is a bounce of a contact that is not in the history.
    /// </exception>
    public ServiceRequest With(RequestEvent fact)
    {
        Guard.NotNull(fact);

        if (IsPlainlyNext(fact, _state.LastFactAt, _history))
        {
            var state = _state;
            fact.Apply(ref state);
            return Grown(state, new(fact, _history), _count + 1, After(Traits, fact));
        }

        Check(fact);
        var kept = _history;
        while (kept is not null && kept.Newest.CompareTo(fact) > 0)
        {
            kept = kept.Before;
        }

        if (kept is not null && kept.Newest.Equals(fact))
        {
            return this;
        }

        var history = new History(fact, kept);
        for (var later = Above(kept); later.Count > 0;)
        {
            history = new(later.Pop(), history);
        }

        return Refolded(history, _count + 1);
    }

    /// <summary>This request after some more events, one by one.</summary>
    /// <exception cref="ArgumentException">As for one event; nothing is taken then.</exception>
    public ServiceRequest With(params RequestEvent[] facts)
    {
        Guard.NotNull(facts);
        var (state, history, traits) = (_state, _history, Traits);
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = facts[i];
            if (fact is null || !IsPlainlyNext(fact, state.LastFactAt, history))
            {
                return Grown(state, history, _count + i, traits).With(fact!).With([.. facts.Skip(i + 1)]);
            }

            fact.Apply(ref state);
            (history, traits) = (new(fact, history), After(traits, fact));
        }

        return Grown(state, history, _count + facts.Length, traits);
    }

    /// <summary>The same request of a customer with other wishes.</summary>
    public ServiceRequest WithPreferences(ContactPreferences preferences) =>
        new(this, Guard.NotNull(preferences), Traits, _history, _count, _state);

    /// <inheritdoc/>
    public bool Equals(ServiceRequest? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Id == other.Id && Channel == other.Channel && Preferences == other.Preferences && Traits == other.Traits
                && OpenedByDesk == other.OpenedByDesk && _state == other._state && OldestFirst.SequenceEqual(other.OldestFirst)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServiceRequest);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id) ^ Knows.GetHashCode();

    /// <summary>Id, channel and receipt.</summary>
    public override string ToString() => $"{Id} ({Channel}, received {ReceivedAt})";

    internal static ServiceRequest Begun(
        string id,
        Instant at,
        Instant firstFactAt,
        Channel channel,
        ContactPreferences? preferences,
        RequestTraits? traits,
        Brief? brief,
        bool? takenLive,
        bool openedByDesk)
    {
        CheckId(id);
        Guard.NotNull(channel);

        var live = takenLive ?? (channel.IsLive && !openedByDesk);
        var state = ViewState.Fresh(Micros.Of(at), Micros.Of(firstFactAt), live, channel, brief ?? Brief.Empty);
        if (openedByDesk)
        {
            state.LastUsedChannel = null;
        }

        return new(id, channel, preferences ?? ContactPreferences.Unknown, traits ?? RequestTraits.Unknown, openedByDesk, state);
    }

    private static void CheckId(string id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException("A request's id must not be empty.", nameof(id));
        }
    }

    internal static RequestTraits After(RequestTraits traits, RequestEvent fact) => fact switch
    {
        Reclassified reclassified => reclassified.Traits.WithTeam(reclassified.Traits.Team ?? traits.Team),
        HandedOver handedOver => traits.WithTeam(handedOver.Team),
        _ => traits,
    };

    /// <summary>The request after a whole history, which is folded anew.</summary>
    private ServiceRequest Refolded(History history, int count)
    {
        var events = History.OldestFirst(history, count);
        return new(this, Preferences, events.Aggregate(Origin.Traits, After), history, count, EventFold.Fold(Origin._state, events));
    }

    private ServiceRequest Grown(in ViewState state, History? history, int count, RequestTraits traits) =>
        ReferenceEquals(history, _history) ? this : new(this, Preferences, traits, history, count, state);

    /// <summary>Whether an event is later than all before it and asks for no second look, so that it can be learnt without more ado.</summary>
    private static bool IsPlainlyNext(RequestEvent fact, long lastFactAt, History? history) =>
        (fact.Micro > lastFactAt || (fact.Micro == lastFactAt && (history is null || history.Newest.CompareTo(fact) < 0)))
        && fact is not (ContactFailed { ContactId: not null } or ContactMade { Fault: not null });

    /// <summary>What was known at an earlier time, or with a fact less, as a request without a past.</summary>
    internal ServiceRequest WithKnowledge(in ViewState state) => new(Id, Channel, Preferences, Traits, OpenedByDesk, state);

    private Stack<RequestEvent> Above(History? kept)
    {
        var later = new Stack<RequestEvent>();
        for (var node = _history; !ReferenceEquals(node, kept); node = node!.Before)
        {
            later.Push(node!.Newest);
        }

        return later;
    }

    private void Check(RequestEvent fact)
    {
        var last = Knows.LastFactAt;
        if (fact.At < last)
        {
            var what = _history is null ? "the request was received or last heard of" : "the last event happened";
            throw new ArgumentException(
                $"The event {fact} is earlier than {last}, when {what}; add events in order, or use Import for a history that is out of order.",
                nameof(fact));
        }

        if (fact is ContactMade { Fault: { } fault })
        {
            throw new ArgumentException($"The event {fact} is not sound: {fault} Use Import for a history that may hold such.", nameof(fact));
        }

        if (fact is ContactFailed { ContactId: not null } bounce && EventFold.Named(OldestFirst, bounce) is null)
        {
            throw new ArgumentException(
                $"The event {fact} is a bounce of '{bounce.ContactId}', but no contact of that id was made before it.",
                nameof(fact));
        }
    }
}
