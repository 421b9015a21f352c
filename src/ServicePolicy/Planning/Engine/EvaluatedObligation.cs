namespace ServicePolicy;

/// <summary>One obligation as the engine works it out, in microseconds.</summary>
internal struct EvaluatedObligation
{
    public DutyTerms Terms;
    public Channel? Channel;
    public Owed Owed;
    public long ActBy;

    /// <summary>The window; <see cref="From"/> is none where there is no window, <see cref="To"/> where it has no end.</summary>
    public long From;
    public long To;

    public long WarnAt;
    public int Order;
    public int Occurrence;
    public ContactFlags Flags;
    public Urgency Urgency;
    public int Escalation;

    /// <summary>Clears all but what is owed, in place: it is too large to copy about.</summary>
    public void Begin(DutyTerms terms, int order, int bounces)
    {
        Terms = terms;
        Order = order;
        Occurrence = Owed.Occurrence + bounces;
        Channel = null;
        Flags = ContactFlags.None;
        (ActBy, From, To, WarnAt) = (Micros.None, Micros.None, Micros.None, Micros.None);
        Urgency = Urgency.Upcoming;
        Escalation = 0;
    }

    public readonly bool HasWindow => From != Micros.None;

    public readonly bool IsAutomatic => Terms.MayBeAutomatic;

    /// <summary>The instant that decides what comes first (docs/rules.md#what-comes-next).</summary>
    public readonly long ComesAt => (Flags & ContactFlags.AfterDeadline) != 0 && HasWindow ? Math.Max(ActBy, From) : ActBy;

    public readonly bool ComesBefore(in EvaluatedObligation other) =>
        HasWindow != other.HasWindow ? HasWindow : ComesAt != other.ComesAt ? ComesAt < other.ComesAt : Order < other.Order;

    /// <summary>Whether the contact that meets another obligation could say this one too, if it were time.</summary>
    public readonly bool CanJoin(in EvaluatedObligation first) =>
        !Owed.OnHold && HasWindow && first.HasWindow && Channel == first.Channel && (IsAutomatic || !first.IsAutomatic)
        && (first.To == Micros.None || From <= first.To) && (To == Micros.None || first.From <= To);

    public readonly Obligation ToObligation(PlanBasis basis) => new(basis, Order, Escalation, Urgency, Flags)
    {
        Occurrence = Occurrence,
        Limit = Owed.Limit,
        OnHold = Owed.OnHold,
        Channel = Channel,
        StartAt = Owed.StartAt,
        DeadlineAt = Owed.OnHold ? Micros.None : Owed.DeadlineAt,
        ActByAt = ActBy,
        WarnFrom = WarnAt,
        FromOrRemaining = Owed.OnHold ? OwingClock.Remaining(Owed, basis.Request.State.CustomerWaits, basis.Policy.Calendar) : From,
        To = To,
    };

    public readonly DueTimes ToDueTimes(ServiceRequest request, long revisitAt) =>
        new(request, Terms.Duty, Owed.StartAt, Occurrence, ActBy, revisitAt);
}
