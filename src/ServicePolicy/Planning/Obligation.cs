namespace ServicePolicy;

/// <summary>One thing the customer is owed: since when, by when, in which window and channel.</summary>
/// <remarks>Equal by value. Immutable; keys and explanations are made when asked for. See docs/rules.md#the-last-moment-to-act.</remarks>
public sealed class Obligation : IEquatable<Obligation>
{
    private readonly ContactPlan _plan;
    private readonly long _start;
    private readonly long _deadline;
    private readonly long _actBy;

    // While on hold there is no window: what is left is kept in place of its beginning.
    private readonly long _from;
    private readonly long _to;
    private readonly long _warnAt;
    private readonly ushort _order;
    private readonly ushort _escalation;
    private readonly byte _urgency;
    private readonly byte _flags;

    internal Obligation(ContactPlan plan, in EvaluatedObligation reckoning)
    {
        ref readonly var owed = ref reckoning.Owed;
        _plan = plan;
        _order = (ushort)reckoning.Order;
        Occurrence = reckoning.Occurrence;
        Limit = owed.Limit;
        OnHold = owed.OnHold;
        Channel = reckoning.Channel;
        (_start, _deadline, _actBy, _warnAt) = (owed.StartAt, owed.OnHold ? Micros.None : owed.DeadlineAt, reckoning.ActBy, reckoning.WarnAt);
        (_from, _to) = (owed.OnHold ? OwingClock.Remaining(owed, Request.Knows.State.CustomerWaits, Policy.Calendar) : reckoning.From, reckoning.To);
        (_urgency, _escalation, _flags) = ((byte)reckoning.Urgency, (ushort)reckoning.Escalation, (byte)reckoning.Flags);
    }

    /// <summary>The duty it comes from.</summary>
    public Duty Duty => Terms.Duty;

    /// <summary>What is to be said.</summary>
    public Topics Topics => Duty.Say;

    /// <summary>Since when it is owed.</summary>
    public Instant Start => Micros.ToInstant(_start);

    /// <summary>The limit of the promise; zero where the deadline is an instant that was told or agreed.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The last instant that keeps the promise; null on hold, or where the calendar has no open time left.</summary>
    public Instant? Deadline => Micros.ToInstantOrNull(_deadline);

    /// <summary>Whether its clock stands still while the desk waits for the customer: then it has no deadline, window or urgency.</summary>
    public bool OnHold { get; }

    /// <summary>What is left on its own clock while on hold, else null.</summary>
    public Duration? Remaining => OnHold ? Micros.ToDuration(_from) : null;

    /// <summary>The last allowed moment that keeps the deadline, else the first after it; null on hold. It never moves with the clock.</summary>
    public Instant? ActBy => Micros.ToInstantOrNull(_actBy);

    /// <summary>When the contact may be made; null on hold, or where no hour or channel is left.</summary>
    public ContactWindow? Window =>
        OnHold || _from == Micros.None ? null : new(Micros.ToInstant(_from), Micros.ToInstantOrNull(_to));

    /// <summary>The channel to use; null on hold, or where all are barred.</summary>
    public Channel? Channel { get; }

    /// <summary>How close the deadline is; null on hold.</summary>
    public Urgency? Urgency => OnHold ? null : (Urgency)_urgency;

    /// <summary>From when it is due soon; null on hold, or without a deadline.</summary>
    public Instant? WarnAt => Micros.ToInstantOrNull(_warnAt);

    /// <summary>The levels of alarm that have passed, each with its own key.</summary>
    public IReadOnlyList<PassedEscalation> Escalations =>
        new EquatableList<PassedEscalation>(Policy.Escalations.Take(_escalation).Select(level => new PassedEscalation(level, $"{Key}/{level.Name}")));

    /// <summary>What is unusual about it.</summary>
    public ContactFlags Flags => (ContactFlags)_flags;

    /// <summary>Whether a machine may say it.</summary>
    public bool MayBeAutomatic => Terms.MayBeAutomatic;

    /// <summary>0, or how often a contact that discharged it bounced, or a round began at the very same instant.</summary>
    public int Occurrence { get; }

    /// <summary>
    /// Stable text made of request, duty, start and occurrence: the same on every node and after every restart, so that a unique index makes
    /// "send once" true.
    /// </summary>
    public string Key => ObligationKey.Of(Request.Id, Duty.Name, _start, Occurrence);

    /// <summary>Why it is owed, and why by then.</summary>
    public Explanation Explain() => ExplanationBuilder.Of(this);

    internal ContactPolicy Policy => _plan.Policy;

    internal ServiceRequest Request => _plan.Request;

    /// <summary>What the duty answered, asked again: a plan keeps no more than it shows.</summary>
    internal Owed Owed => _plan.Ask(Terms);

    private DutyTerms Terms => Policy.Terms[_order];

    /// <inheritdoc/>
    public bool Equals(Obligation? other) =>
        other is not null && Request.Id == other.Request.Id && Duty == other.Duty && Limit == other.Limit && Channel == other.Channel
        && (_start, _deadline, _actBy, _warnAt, _from, _to) == (other._start, other._deadline, other._actBy, other._warnAt, other._from, other._to)
        && (_order, Occurrence, OnHold, _urgency, _escalation, _flags) == (other._order, other.Occurrence, other.OnHold, other._urgency, other._escalation, other._flags);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Obligation);

    /// <inheritdoc/>
    public override int GetHashCode() => _order ^ _start.GetHashCode();

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
