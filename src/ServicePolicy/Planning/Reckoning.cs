namespace ServicePolicy;

/// <summary>One obligation as the engine works it out, in microseconds.</summary>
internal record struct Reckoning
{
    public Duty Duty;
    public int Order;
    public Owed Owed;
    public int Occurrence;
    public Channel? Channel;
    public ContactFlags Flags;
    public long ActBy;

    /// <summary>The window; <see cref="From"/> is none where there is no window, <see cref="To"/> where it has no end.</summary>
    public long From;
    public long To;

    public long WarnAt;
    public Urgency Urgency;
    public int Escalation;

    /// <summary>Clears the slot for an obligation, in place: a reckoning is too large to copy about.</summary>
    public void Begin(Duty duty, int order, in Owed owed, int bounces)
    {
        Duty = duty;
        Order = order;
        Owed = owed;
        Occurrence = owed.Occurrence + bounces;
        Channel = null;
        Flags = ContactFlags.None;
        (ActBy, From, To, WarnAt) = (Micros.None, Micros.None, Micros.None, Micros.None);
        Urgency = Urgency.Upcoming;
        Escalation = 0;
    }

    public readonly bool HasWindow => From != Micros.None;

    public readonly bool IsAutomatic => Duty.MayBeAutomatic;

    /// <summary>By when it comes to hand (docs/rules.md#what-comes-next).</summary>
    public readonly long Rank => (Flags & ContactFlags.AfterDeadline) != 0 && HasWindow ? Math.Max(ActBy, From) : ActBy;

    public readonly bool ComesBefore(in Reckoning other) =>
        HasWindow != other.HasWindow ? HasWindow : Rank != other.Rank ? Rank < other.Rank : Order < other.Order;

    /// <summary>Whether it can be said in the same contact as another that comes first, were it time.</summary>
    public readonly bool CanJoin(in Reckoning first) =>
        HasWindow && first.HasWindow && Channel == first.Channel && (IsAutomatic || !first.IsAutomatic)
        && (first.To == Micros.None || From <= first.To) && (To == Micros.None || first.From <= To);
}
