namespace ServicePolicy;

/// <summary>What a customer knows and what the desk knows of them: the history of a request, folded. A plan never replays the history.</summary>
/// <remarks>
/// Equal by value. Immutable; safe to share between threads. Facts are as of the last event; what depends on the hour (is a wait over,
/// has a promise lapsed) is asked of the situation a duty sees.
/// See docs/rules.md#the-end-of-a-request.
/// </remarks>
public sealed class CustomerView : IEquatable<CustomerView>
{
    private readonly ViewState _state;

    internal CustomerView(in ViewState state) => _state = state;

    internal ref readonly ViewState State => ref _state;

    /// <summary>When the request arrived.</summary>
    public Moment Received => _state.Rounds.First;

    /// <summary>When the request arrived, as its clock counts; facts before it count as at it.</summary>
    public Instant ReceivedAt => Micros.ToInstant(_state.ReceivedAt);

    /// <summary>Whether it was taken in a live talk, which acknowledges it.</summary>
    public bool TakenLive => _state.TakenLive;

    /// <summary>When the last thing happened.</summary>
    public Instant LastFactAt => Micros.ToInstant(_state.LastFactAt);

    /// <summary>The channel the customer used last; null where a restored row does not say.</summary>
    public Channel? LastUsedChannel => _state.LastUsedChannel;

    /// <summary>The first contact since the request arrived or was reopened, or null: what the customer has in hand.</summary>
    public Acknowledgement? Acknowledgement =>
        _state.FirstContact.At is { } at ? new(at, _state.FirstContactChannel, _state.FirstContactAutomatic) : null;

    /// <summary>The first contact since the request arrived or was reopened, automatic ones too.</summary>
    public Moment FirstContact => _state.FirstContact;

    /// <summary>The last contact by a person.</summary>
    public Moment LastContactByPerson => _state.LastByPerson;

    /// <summary>The last attempt that did not reach the customer.</summary>
    public Moment LastFailedAttempt => _state.LastAttempt;

    /// <summary>The arrival and each reopening: what is owed once a round is owed since one of these.</summary>
    public Occasions Rounds => _state.Rounds;

    /// <summary>When the present round began: the last reopening, else the arrival.</summary>
    public Moment RoundBegan => _state.Rounds.Last;

    /// <summary>Each hand-over to another team.</summary>
    public Occasions HandOvers => _state.HandOvers;

    /// <summary>Each time the work was done.</summary>
    public Occasions Resolutions => _state.Resolutions;

    /// <summary>When a person told the resolution first since the request arrived or was reopened; a contact at that instant comes after it.</summary>
    public Moment ResolutionTold => _state.ResolutionTold;

    /// <summary>When the customer last said whether the result helped.</summary>
    public Moment Verdict => _state.Verdict;

    /// <summary>When the customer last gave feedback.</summary>
    public Moment Feedback => _state.Feedback;

    /// <summary>When the request was closed; never while it is open.</summary>
    public Moment Closed => _state.Closed;

    /// <summary>The oldest message, complaints apart, that expects an answer and has none with substance by a person.</summary>
    public Moment UnansweredMessage => _state.UnansweredMessage;

    /// <summary>The oldest complaint that expects an answer and has none with substance by a person.</summary>
    public Moment UnansweredComplaint => _state.UnansweredComplaint;

    /// <summary>The promise the customer was told last and that still counts, or null.</summary>
    public Estimate? Estimate => _state.Estimate;

    /// <summary>When <see cref="Estimate"/> was told.</summary>
    public Moment EstimateTold => _state.Estimate is null ? Moment.Never : _state.EstimateTold;

    /// <summary>When it became known that <see cref="Estimate"/> will not hold.</summary>
    public Moment SlipForeseen => _state.SlipForeseen;

    /// <summary>"You will hear from us by then", while no person has been in touch since; else null.</summary>
    public Instant? BackBy => Micros.ToInstantOrNull(_state.BackBy);

    /// <summary>The waits for the customer, oldest first; those that touch are one.</summary>
    public IReadOnlyList<Wait> CustomerWaits => Waits(_state.CustomerWaits);

    /// <summary>The waits for others, oldest first; those that touch are one.</summary>
    public IReadOnlyList<Wait> ThirdPartyWaits => Waits(_state.ThirdPartyWaits);

    /// <summary>What is known of the need.</summary>
    public Brief Brief => _state.Brief.Brief;

    /// <summary>The time agreed to talk at that counts now, or null.</summary>
    public AgreedTime? Appointment =>
        _state.Appointments.Count > 0 && _state.Appointments[_state.Appointments.Count - 1] is { ReplacedAt: null } agreed ? agreed : null;

    /// <summary>All times agreed to talk at since the request was opened or closed last, oldest first, replaced ones too.</summary>
    public IReadOnlyList<AgreedTime> Appointments => _state.Appointments;

    /// <summary>The steps towards the call the customer waits for, oldest first; empty where they wait for none.</summary>
    public IReadOnlyList<CallStep> Call => _state.Call;

    /// <summary>The marks the host noted, by name.</summary>
    public IReadOnlyList<MarkFacts> Marks => _state.Marks.All;

    /// <summary>What the host noted under a mark, or null.</summary>
    public MarkFacts? Noted(Mark mark) => _state.Marks[mark];

    /// <summary>When the last of some parts of the brief became known; never while one is not.</summary>
    public Moment KnownSince(BriefParts parts) => _state.Brief.KnownSince(parts, _state.Rounds.First);

    /// <inheritdoc/>
    public bool Equals(CustomerView? other) => other is not null && (ReferenceEquals(this, other) || _state.Equals(other._state));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomerView);

    /// <inheritdoc/>
    public override int GetHashCode() => _state.ReceivedAt.GetHashCode() ^ _state.LastFactAt.GetHashCode();

    private static ValueList<Wait> Waits(WaitLog log) =>
        new(Enumerable.Range(0, log.Count).Select(index => log[index].ToWait()));
}
