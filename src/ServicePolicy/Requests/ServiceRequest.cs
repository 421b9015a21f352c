namespace ServicePolicy;

/// <summary>A request of a customer: when and through which channel it arrived, and all that has happened since.</summary>
/// <remarks>
/// Immutable; safe to share between threads. <see cref="With(RequestEvent)"/> returns a new request that shares the history of the old one.
/// A request carries what the customer knows (<see cref="Knows"/>), so a plan never replays the history. Equal by value: id, channel,
/// preferences, traits, known facts and events. See docs/rules.md#requests-taken-live.
/// </remarks>
public sealed partial class ServiceRequest : IEquatable<ServiceRequest>
{
    // Null where no event has been added.
    private readonly ServiceRequest? _origin;
    private readonly History? _history;
    private readonly int _count;
    private readonly ViewState _state;

    private ServiceRequest(
        string id, Channel channel, ContactPreferences preferences, RequestTraits traits, bool openedByDesk, in ViewState state)
    {
        Id = id;
        Channel = channel;
        Preferences = preferences;
        Traits = traits;
        OpenedByDesk = openedByDesk;
        _state = state;
    }

    private ServiceRequest(
        ServiceRequest before, ContactPreferences preferences, RequestTraits traits, History? history, int count, in ViewState state)
        : this(before.Id, before.Channel, preferences, traits, before.OpenedByDesk, state) =>
        (_origin, _history, _count) = (before.Origin, history, count);

    /// <summary>Your id of the request, which is part of every key.</summary>
    public string Id { get; }

    /// <summary>When the request arrived.</summary>
    public Instant ReceivedAt => Micros.ToInstant(_state.ReceivedAt);

    /// <summary>The channel through which the request arrived.</summary>
    public Channel Channel { get; }

    /// <summary>When and how the customer wants to be reached.</summary>
    public ContactPreferences Preferences { get; }

    /// <summary>The traits of the request now.</summary>
    public RequestTraits Traits { get; }

    /// <summary>Whether the desk opened the request by itself. The customer is owed the same contacts either way.</summary>
    public bool OpenedByDesk { get; }

    /// <summary>What the customer knows, and what the desk knows of them.</summary>
    public CustomerView Knows => new(this);

    internal ref readonly ViewState State => ref _state;

    /// <summary>The request before its first event.</summary>
    internal ServiceRequest Origin => _origin ?? this;

    internal bool HasEvents => _count > 0;

    internal RequestEvent[] OldestFirst => History.OldestFirst(_history, _count);

    /// <summary>Creates a request that has just arrived.</summary>
    /// <param name="id">Your id of the request, which must not be empty. It is part of every key.</param>
    /// <param name="at">When the request arrived.</param>
    /// <param name="channel">The channel through which the request arrived.</param>
    /// <param name="preferences">When and how the customer wants to be reached. Null: unknown.</param>
    /// <param name="traits">The traits of the request. Null: unknown.</param>
    /// <param name="brief">What is known of the need. Null: nothing.</param>
    /// <param name="takenLive">
    /// Whether the request was taken in a live talk, which counts as a contact by a person at its arrival. Null: yes where the channel is
    /// live and the customer opened the request.
    /// </param>
    /// <param name="openedByDesk">Whether the desk opened the request by itself.</param>
    /// <exception cref="ArgumentNullException">The id or the channel is null.</exception>
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

    /// <summary>Returns this request after one more event.</summary>
    /// <remarks>
    /// An event at the instant of the last one is put in the order that <see cref="RequestEvent"/> describes. An event that equals an
    /// earlier one at its instant changes nothing.
    /// </remarks>
    /// <param name="fact">The event.</param>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    /// <exception cref="ArgumentException">
    /// The event is earlier than the arrival or the last event, it tells an estimate that is missing or had passed, or it is a bounce of a
    /// contact that is not in the history.
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

    /// <summary>Returns this request after some more events, added one by one.</summary>
    /// <param name="facts">The events, oldest first.</param>
    /// <exception cref="ArgumentNullException">The list of events is null.</exception>
    /// <exception cref="ArgumentException">One of the events is null, or cannot be added as for a single event.</exception>
    public ServiceRequest With(params RequestEvent[] facts)
    {
        Guard.NoNulls(facts);
        var (state, history, traits) = (_state, _history, Traits);
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = facts[i];
            if (!IsPlainlyNext(fact, state.LastFactAt, history))
            {
                return Grown(state, history, _count + i, traits).With(fact).With([.. facts.Skip(i + 1)]);
            }

            fact.Apply(ref state);
            (history, traits) = (new(fact, history), After(traits, fact));
        }

        return Grown(state, history, _count + facts.Length, traits);
    }

    /// <summary>Returns this request with other preferences of the customer.</summary>
    /// <param name="preferences">The preferences.</param>
    /// <exception cref="ArgumentNullException">The preferences are null.</exception>
    public ServiceRequest WithPreferences(ContactPreferences preferences) =>
        new(this, Guard.NotNull(preferences), Traits, _history, _count, _state);

    /// <summary>Gets the events of the request, in a new list.</summary>
    /// <returns>The events, oldest first. A restored request has only the events since it was restored.</returns>
    public IReadOnlyList<RequestEvent> GetEvents() => EquatableList<RequestEvent>.Owning(OldestFirst);

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

    /// <summary>Returns the id, the channel and the instant of arrival.</summary>
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
        var state = ViewState.Fresh(RequestYears.Micro(at), Micros.Of(firstFactAt), live, channel, brief ?? Brief.Empty);
        if (openedByDesk)
        {
            state.LastUsedChannel = null;
        }

        return new(id, channel, preferences ?? ContactPreferences.Unknown, traits ?? RequestTraits.Unknown, openedByDesk, state);
    }

    private static void CheckId(string id)
    {
        Guard.NotNull(id);
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException("The id of a request must not be empty or white space.", nameof(id));
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

    /// <summary>Whether an event is later than all before it and needs no further check, so that it can be applied at once.</summary>
    private static bool IsPlainlyNext(RequestEvent fact, long lastFactAt, History? history) =>
        (fact.Micro > lastFactAt || (fact.Micro == lastFactAt && (history is null || history.Newest.CompareTo(fact) < 0)))
        && fact is not (ContactFailed { ContactId: not null } or ContactMade { Fault: not null });

    /// <summary>The request with what was known at an earlier time, or without an event, and without a history.</summary>
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
        var last = Micros.ToInstant(_state.LastFactAt);
        if (fact.At < last)
        {
            var what = _history is null ? "the request arrived or was last heard of" : "the last event happened";
            throw new ArgumentException(
                $"The event {fact} is earlier than {last}, when {what}. Add events in order, or use Import for a history in any order.",
                nameof(fact));
        }

        if (fact is ContactMade { Fault: { } fault })
        {
            throw new ArgumentException($"The event {fact} is not valid. {fault} Use Import for a history with such events.", nameof(fact));
        }

        if (fact is ContactFailed { ContactId: not null } bounce && EventFold.Named(OldestFirst, bounce) is null)
        {
            throw new ArgumentException(
                $"The event {fact} is a bounce of '{bounce.ContactId}', but there is no contact of that id before it.",
                nameof(fact));
        }
    }
}
