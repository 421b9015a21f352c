namespace ServicePolicy;

/// <summary>One obligation while the engine works it out. Times are in microseconds.</summary>
internal struct EvaluatedObligation
{
    public DutyTerms Terms;
    public Channel? Channel;
    public Owed Owed;
    public long ActBy;

    /// <summary>The beginning of the window; none if there is no window.</summary>
    public long From;

    /// <summary>The end of the window; none if there is no window, or if it has no end.</summary>
    public long To;

    public long WarnAt;

    /// <summary>The position of the duty in the policy.</summary>
    public int Order;

    public int Occurrence;
    public ContactFlags Flags;
    public Urgency Urgency;

    /// <summary>The number of escalation levels passed.</summary>
    public int Escalation;

    public readonly bool HasWindow => From != Micros.None;

    public readonly bool IsAutomatic => Terms.MayBeAutomatic;

    /// <summary>The instant that decides what comes first (docs/rules.md#what-comes-next).</summary>
    public readonly long ComesAt => (Flags & ContactFlags.AfterDeadline) != 0 && HasWindow ? Math.Max(ActBy, From) : ActBy;

    /// <summary>Whether this obligation comes before another: with a window first, then by time, then in the policy's order.</summary>
    public readonly bool ComesBefore(in EvaluatedObligation other) =>
        HasWindow != other.HasWindow ? HasWindow : ComesAt != other.ComesAt ? ComesAt < other.ComesAt : Order < other.Order;

    /// <summary>Resets all but <see cref="Owed"/>, in place because the struct is large.</summary>
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

    /// <summary>Whether the contact that meets the first obligation could meet this one too, if it were due.</summary>
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
