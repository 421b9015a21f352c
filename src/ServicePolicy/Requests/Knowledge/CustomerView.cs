namespace ServicePolicy;

/// <summary>
/// What the customer of a request knows, and what the desk knows of them. Each event updates it, so a plan never replays the history.
/// </summary>
/// <remarks>
/// Get it from <see cref="ServiceRequest.Knows"/>. The default value belongs to no request; reading it throws
/// <see cref="InvalidOperationException"/>. Equal by value. Immutable; safe to share between threads. It describes the state after the last
/// event. What depends on the current time (whether a wait is over, whether an estimate has lapsed) is answered by the
/// <see cref="Situation"/> that a duty gets. See docs/rules.md#the-end-of-a-request.
/// </remarks>
public readonly struct CustomerView : IEquatable<CustomerView>
{
    private readonly ServiceRequest? _request;

    internal CustomerView(ServiceRequest request) => _request = request;

    internal ref readonly ViewState State => ref (_request ?? throw Empty()).State;

    /// <summary>The moment at which the request arrived, or at which its first event happened where one came before that.</summary>
    public Moment Received => State.Openings.First;

    /// <summary>When the request arrived. Time limits count events from before this instant as at it.</summary>
    public Instant ReceivedAt => Micros.ToInstant(State.ReceivedAt);

    /// <summary>Whether the request was taken in a live talk, which acknowledges it.</summary>
    public bool TakenLive => State.TakenLive;

    /// <summary>When the last event happened; the arrival where there was none after it.</summary>
    public Instant LastFactAt => Micros.ToInstant(State.LastFactAt);

    /// <summary>The channel that the customer used last; null where they have not written yet and the desk opened the request.</summary>
    public Channel? LastUsedChannel => State.LastUsedChannel;

    /// <summary>The first contact since the last opening, by a person or a machine.</summary>
    public Moment FirstContact => State.FirstContact;

    /// <summary>The last contact by a person.</summary>
    public Moment LastContactByPerson => State.LastByPerson;

    /// <summary>The last attempt that did not reach the customer.</summary>
    public Moment LastFailedAttempt => State.Rare.LastAttempt;

    /// <summary>The openings of the request: its arrival and each reopening.</summary>
    public Moments Openings => State.Openings;

    /// <summary>The last opening: the last reopening, or the arrival where there was none.</summary>
    public Moment LastOpened => State.Openings.Last;

    /// <summary>The handovers to other teams.</summary>
    public Moments Handovers => State.Rare.Handovers;

    /// <summary>The moments at which the work was done.</summary>
    public Moments Resolutions => State.Rare.Resolutions;

    /// <summary>When a person first told the resolution since the last opening. A contact at the same instant comes after it.</summary>
    public Moment ResolutionTold => State.ResolutionTold;

    /// <summary>When the customer last said whether the result helped; never where the request was reopened since.</summary>
    public Moment Verdict => State.Rare.Verdict;

    /// <summary>When the customer last gave feedback; never where the request was reopened since.</summary>
    public Moment Feedback => State.Rare.Feedback;

    /// <summary>When the request was closed; never while it is open.</summary>
    public Moment Closed => State.Closed;

    /// <summary>The oldest message, apart from complaints, that expects an answer and that no person has answered with substance.</summary>
    public Moment UnansweredMessage => State.UnansweredMessage;

    /// <summary>The oldest complaint that expects an answer and that no person has answered with substance.</summary>
    public Moment UnansweredComplaint => State.UnansweredComplaint;

    /// <summary>The last estimate that the customer was told, or null where there is none or it counts no longer.</summary>
    public Estimate? Estimate => State.Estimate;

    /// <summary>When the customer was told <see cref="Estimate"/>; never where that is null.</summary>
    public Moment EstimateTold => State.Estimate is null ? Moment.Never : State.EstimateTold;

    /// <summary>When the desk foresaw that <see cref="Estimate"/> will not hold; never where it has not.</summary>
    public Moment SlipForeseen => State.Rare.SlipForeseen;

    /// <summary>The instant of "You will hear from us by then"; null where none was told, or a person has been in touch since.</summary>
    public Instant? BackBy => Micros.ToInstantOrNull(State.Rare.BackBy);

    /// <summary>What is known of the need.</summary>
    public Brief Brief => State.Brief.Brief;

    /// <summary>The agreed time to talk that counts now, or null where there is none.</summary>
    public AgreedTime? Appointment =>
        State.Rare.Appointments is { Count: > 0 } all && all[all.Count - 1] is { ReplacedAt: null } agreed ? agreed : null;

    /// <summary>The agreed times to talk since the request was last closed, oldest first, including replaced ones.</summary>
    public IReadOnlyList<AgreedTime> Appointments => State.Rare.Appointments;

    /// <summary>The steps towards the call that the customer waits for, oldest first; empty where they wait for none.</summary>
    public IReadOnlyList<CallStep> Call => State.Rare.Call;

    /// <summary>The facts that your application noted, ordered by the name of the mark.</summary>
    public IReadOnlyList<MarkFacts> Marks => State.Rare.Marks.All;

    /// <summary>Gets the contact that acknowledged the request: the first one since the last opening.</summary>
    /// <returns>The contact, or null where there has been none.</returns>
    public Acknowledgement? GetAcknowledgement() => Acknowledgement.Of(State);

    /// <summary>Gets the waits for the customer, in a new list.</summary>
    /// <returns>The waits, oldest first; waits that touch or overlap are one.</returns>
    public IReadOnlyList<Wait> GetCustomerWaits() => State.CustomerWaits.ToWaits();

    /// <summary>Gets the waits for third parties, in a new list.</summary>
    /// <returns>The waits, oldest first; waits that touch or overlap are one.</returns>
    public IReadOnlyList<Wait> GetThirdPartyWaits() => State.Rare.ThirdPartyWaits.ToWaits();

    /// <summary>Finds what your application noted under a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>The facts, or null where nothing was noted under the mark.</returns>
    /// <exception cref="ArgumentNullException">The mark is null.</exception>
    public MarkFacts? Noted(Mark mark) => State.Rare.Marks[Guard.NotNull(mark)];

    /// <summary>Finds when some parts of the brief became known.</summary>
    /// <param name="parts">The parts; <see cref="BriefParts.None"/> counts as known at the arrival.</param>
    /// <returns>When the last of the parts became known; never while one of them is unknown.</returns>
    public Moment KnownSince(BriefParts parts) => State.Brief.KnownSince(parts, State.Openings.First);

    /// <inheritdoc/>
    public bool Equals(CustomerView other) =>
        ReferenceEquals(_request, other._request) || (_request is not null && other._request is not null && State.Equals(other.State));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CustomerView other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _request is null ? 0 : State.ReceivedAt.GetHashCode() ^ State.LastFactAt.GetHashCode();

    /// <summary>Returns whether both views hold the same facts.</summary>
    public static bool operator ==(CustomerView left, CustomerView right) => left.Equals(right);

    /// <summary>Returns whether the views hold different facts.</summary>
    public static bool operator !=(CustomerView left, CustomerView right) => !left.Equals(right);

    private static InvalidOperationException Empty() =>
        new("A default CustomerView has no request behind it. Get the view from the Knows property of a request or of a situation.");
}
