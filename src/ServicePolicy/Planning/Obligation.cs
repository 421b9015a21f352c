namespace ServicePolicy;

/// <summary>One thing that the customer is owed: since when, by when, in which window and channel.</summary>
/// <remarks>
/// Equal by value. Immutable. Keys and explanations are made when you ask for them. See docs/rules.md#the-last-moment-to-act.
/// </remarks>
public sealed class Obligation : IEquatable<Obligation>
{
    private readonly PlanBasis _basis;
    private readonly ushort _order;
    private readonly ushort _escalation;
    private readonly byte _urgency;
    private readonly byte _flags;

    internal Obligation(PlanBasis basis, int order, int escalation, Urgency urgency, ContactFlags flags)
    {
        _basis = basis;
        _order = (ushort)order;
        _escalation = (ushort)escalation;
        _urgency = (byte)urgency;
        _flags = (byte)flags;
    }

    /// <summary>The duty that the obligation comes from.</summary>
    public Duty Duty => Terms.Duty;

    /// <summary>The topics that must be said.</summary>
    public Topics Topics => Duty.Say;

    /// <summary>The instant since which it is owed.</summary>
    public Instant Start => Micros.ToInstant(StartAt);

    /// <summary>The time limit of the duty; zero if the deadline is an instant that was given or agreed.</summary>
    public TimeLimit Limit { get; internal init; }

    /// <summary>The last instant that is in time; null while on hold, or if the calendar has no open time left.</summary>
    public Instant? Deadline => Micros.ToInstantOrNull(DeadlineAt);

    /// <summary>
    /// Whether its clock stands still because the desk waits for the customer. Then it has no deadline, window, channel or urgency.
    /// </summary>
    public bool OnHold { get; internal init; }

    /// <summary>The time left on its own clock (open or elapsed time) while it is on hold; null otherwise.</summary>
    public Duration? Remaining => OnHold ? Micros.ToDuration(FromOrRemaining) : null;

    /// <summary>
    /// The last allowed moment that keeps the deadline, or the first allowed moment after the deadline if there is none before; without
    /// an allowed moment the deadline itself; null while on hold. It does not depend on when you plan.
    /// </summary>
    public Instant? ActBy => Micros.ToInstantOrNull(ActByAt);

    /// <summary>The window in which the contact may be made; null while on hold, or if no hour or channel is left.</summary>
    public ContactWindow? Window =>
        OnHold || FromOrRemaining == Micros.None ? null : new(Micros.ToInstant(FromOrRemaining), Micros.ToInstantOrNull(To));

    /// <summary>The channel to use; null while on hold, or if the customer has barred every channel that would do.</summary>
    public Channel? Channel { get; internal init; }

    /// <summary>How close the deadline is; null while on hold.</summary>
    public Urgency? Urgency => OnHold ? null : (Urgency)_urgency;

    /// <summary>The warning instant, from which it is due soon; null while on hold, or without a deadline.</summary>
    public Instant? WarnAt => Micros.ToInstantOrNull(WarnFrom);

    /// <summary>What is unusual about when or how the contact can be made.</summary>
    public ContactFlags Flags => (ContactFlags)_flags;

    /// <summary>Whether an automatic message may meet it.</summary>
    public bool MayBeAutomatic => Terms.MayBeAutomatic;

    /// <summary>
    /// Tells apart obligations of one duty that began at the same instant: 0 for the first. It goes up by one each time a contact that met
    /// the obligation bounces, or another opening begins at that instant.
    /// </summary>
    public int Occurrence { get; internal init; }

    /// <summary>
    /// Stable text made of request, duty, start and occurrence. It is the same on every node and after every restart, so a unique index on
    /// it guarantees that a message is sent once.
    /// </summary>
    public string Key => ObligationKey.Of(Request.Id, Duty.Name, StartAt, Occurrence);

    internal ContactPolicy Policy => _basis.Policy;

    internal ServiceRequest Request => _basis.Request;

    /// <summary>The answer of the duty, which is asked again at each call.</summary>
    internal Owed Owed => _basis.Ask(Terms);

    internal long StartAt { get; init; }

    internal long DeadlineAt { get; init; }

    internal long ActByAt { get; init; }

    internal long WarnFrom { get; init; }

    // An obligation on hold has no window, so the time left on its clock takes the place of the window's beginning.
    internal long FromOrRemaining { get; init; }

    internal long To { get; init; }

    private DutyTerms Terms => Policy.Terms[_order];

    /// <summary>Lists the escalation levels that have been passed, each with a key of its own.</summary>
    public IReadOnlyList<PassedEscalation> GetEscalations()
    {
        var passed = Policy.Escalations.Take(_escalation).Select(level => new PassedEscalation(level, $"{Key}/{level.Name}"));
        return new EquatableList<PassedEscalation>(passed);
    }

    /// <summary>Explains why it is owed, and why by this deadline.</summary>
    public Explanation Explain() => ExplanationBuilder.Of(this);

    /// <inheritdoc/>
    public bool Equals(Obligation? other) =>
        other is not null && Request.Id == other.Request.Id && Duty == other.Duty && Limit == other.Limit && Channel == other.Channel
        && (StartAt, DeadlineAt, ActByAt, WarnFrom) == (other.StartAt, other.DeadlineAt, other.ActByAt, other.WarnFrom)
        && (FromOrRemaining, To, Occurrence, OnHold) == (other.FromOrRemaining, other.To, other.Occurrence, other.OnHold)
        && (_order, _urgency, _escalation, _flags) == (other._order, other._urgency, other._escalation, other._flags);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Obligation);

    /// <inheritdoc/>
    public override int GetHashCode() => _order ^ StartAt.GetHashCode();

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
