namespace ServicePolicy;

/// <summary>What a customer knows and what the desk knows of them: the history of a request, folded. A plan never replays the history.</summary>
/// <remarks>
/// Had of a request; the default value has none behind it, and throws when asked. Equal by value. Immutable; safe to share between threads. Facts are as of the last event; what depends on the hour (is a wait over,
/// has a promise lapsed) is asked of the situation a duty sees.
/// See docs/rules.md#the-end-of-a-request.
/// </remarks>
public readonly struct CustomerView : IEquatable<CustomerView>
{
    private readonly ServiceRequest? _request;

    internal CustomerView(ServiceRequest request) => _request = request;

    internal ref readonly ViewState State => ref (_request ?? throw Empty()).State;

    /// <summary>When the request arrived.</summary>
    public Moment Received => State.Openings.First;

    /// <summary>When the request arrived, as its clock counts; facts before it count as at it.</summary>
    public Instant ReceivedAt => Micros.ToInstant(State.ReceivedAt);

    /// <summary>Whether it was taken in a live talk, which acknowledges it.</summary>
    public bool TakenLive => State.TakenLive;

    /// <summary>When the last thing happened.</summary>
    public Instant LastFactAt => Micros.ToInstant(State.LastFactAt);

    /// <summary>The channel the customer used last; null where a restored row does not say.</summary>
    public Channel? LastUsedChannel => State.LastUsedChannel;

    /// <summary>The first contact since the request arrived or was reopened, or null: what the customer has in hand.</summary>
    public Acknowledgement? Acknowledgement =>
        State.FirstContact.At is { } at ? new(at, State.FirstContactChannel, State.FirstContactAutomatic) : null;

    /// <summary>The first contact since the request arrived or was reopened, automatic ones too.</summary>
    public Moment FirstContact => State.FirstContact;

    /// <summary>The last contact by a person.</summary>
    public Moment LastContactByPerson => State.LastByPerson;

    /// <summary>The last attempt that did not reach the customer.</summary>
    public Moment LastFailedAttempt => State.LastAttempt;

    /// <summary>The arrival and each reopening: what is owed once a round is owed since one of these.</summary>
    public Moments Openings => State.Openings;

    /// <summary>When the present round began: the last reopening, else the arrival.</summary>
    public Moment LastOpened => State.Openings.Last;

    /// <summary>Each hand-over to another team.</summary>
    public Moments HandOvers => State.HandOvers;

    /// <summary>Each time the work was done.</summary>
    public Moments Resolutions => State.Resolutions;

    /// <summary>When a person told the resolution first since the request arrived or was reopened; a contact at that instant comes after it.</summary>
    public Moment ResolutionTold => State.ResolutionTold;

    /// <summary>When the customer last said whether the result helped.</summary>
    public Moment Verdict => State.Verdict;

    /// <summary>When the customer last gave feedback.</summary>
    public Moment Feedback => State.Feedback;

    /// <summary>When the request was closed; never while it is open.</summary>
    public Moment Closed => State.Closed;

    /// <summary>The oldest message, complaints apart, that expects an answer and has none with substance by a person.</summary>
    public Moment UnansweredMessage => State.UnansweredMessage;

    /// <summary>The oldest complaint that expects an answer and has none with substance by a person.</summary>
    public Moment UnansweredComplaint => State.UnansweredComplaint;

    /// <summary>The promise the customer was told last and that still counts, or null.</summary>
    public Estimate? Estimate => State.Estimate;

    /// <summary>When <see cref="Estimate"/> was told.</summary>
    public Moment EstimateTold => State.Estimate is null ? Moment.Never : State.EstimateTold;

    /// <summary>When it became known that <see cref="Estimate"/> will not hold.</summary>
    public Moment SlipForeseen => State.SlipForeseen;

    /// <summary>"You will hear from us by then", while no person has been in touch since; else null.</summary>
    public Instant? BackBy => Micros.ToInstantOrNull(State.BackBy);

    /// <summary>The waits for the customer, oldest first; those that touch are one.</summary>
    public IReadOnlyList<Wait> CustomerWaits => Waits(State.CustomerWaits);

    /// <summary>The waits for others, oldest first; those that touch are one.</summary>
    public IReadOnlyList<Wait> ThirdPartyWaits => Waits(State.ThirdPartyWaits);

    /// <summary>What is known of the need.</summary>
    public Brief Brief => State.Brief.Brief;

    /// <summary>The time agreed to talk at that counts now, or null.</summary>
    public AgreedTime? Appointment =>
        State.Appointments.Count > 0 && State.Appointments[State.Appointments.Count - 1] is { ReplacedAt: null } agreed ? agreed : null;

    /// <summary>All times agreed to talk at since the request was opened or closed last, oldest first, replaced ones too.</summary>
    public IReadOnlyList<AgreedTime> Appointments => State.Appointments;

    /// <summary>The steps towards the call the customer waits for, oldest first; empty where they wait for none.</summary>
    public IReadOnlyList<CallStep> Call => State.Call;

    /// <summary>The marks the host noted, by name.</summary>
    public IReadOnlyList<MarkFacts> Marks => State.Marks.All;

    /// <summary>What the host noted under a mark, or null.</summary>
    public MarkFacts? Noted(Mark mark) => State.Marks[mark];

    /// <summary>When the last of some parts of the brief became known; never while one is not.</summary>
    public Moment KnownSince(BriefParts parts) => State.Brief.KnownSince(parts, State.Openings.First);

    /// <inheritdoc/>
    public bool Equals(CustomerView other) =>
        ReferenceEquals(_request, other._request) || (_request is not null && other._request is not null && State.Equals(other.State));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerView other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _request is null ? 0 : State.ReceivedAt.GetHashCode() ^ State.LastFactAt.GetHashCode();

    /// <summary>Whether both know the same.</summary>
    public static bool operator ==(CustomerView left, CustomerView right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(CustomerView left, CustomerView right) => !left.Equals(right);

    private static InvalidOperationException Empty() =>
        new("A default CustomerView has no request behind it; ask for the Knows of a request, or of a situation.");

    private static EquatableList<Wait> Waits(WaitLog log) =>
        new(Enumerable.Range(0, log.Count).Select(index => log[index].ToWait()));
}
