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

    /// <summary>Clears all but what is owed, in place: a reckoning is too large to copy about.</summary>
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

    /// <summary>By when it comes to hand (docs/rules.md#what-comes-next).</summary>
    public readonly long Rank => (Flags & ContactFlags.AfterDeadline) != 0 && HasWindow ? Math.Max(ActBy, From) : ActBy;

    public readonly bool ComesBefore(in EvaluatedObligation other) =>
        HasWindow != other.HasWindow ? HasWindow : Rank != other.Rank ? Rank < other.Rank : Order < other.Order;

    /// <summary>Whether it can be said in the same contact as another that comes first, were it time.</summary>
    public readonly bool CanJoin(in EvaluatedObligation first) =>
        HasWindow && first.HasWindow && Channel == first.Channel && (IsAutomatic || !first.IsAutomatic)
        && (first.To == Micros.None || From <= first.To) && (To == Micros.None || first.From <= To);
}
