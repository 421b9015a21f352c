namespace ServicePolicy;

/// <summary>The engine: asks each duty what is owed, and works out by when, in which window and channel. Knows no duty by name.</summary>
internal readonly ref struct ObligationEngine
{
    private readonly CustomerView _knows;
    private readonly WaitLog _waits;

    public ObligationEngine(ContactPolicy policy, ServiceRequest request, CustomerView knows, long now, PolicyPeriod? governance = null)
    {
        Governance = governance;
        Policy = policy;
        Request = request;
        CombineWithin = Micros.Of(policy.CombineWithin);
        _knows = knows;
        _waits = knows.State.CustomerWaits;
        Now = Math.Max(now, knows.State.LastFactAt);
    }

    public ContactPolicy Policy { get; }

    public ServiceRequest Request { get; }

    /// <summary>The promises before this one; null where none is known.</summary>
    public PolicyPeriod? Governance { get; }

    /// <summary>How much earlier than due something is said along.</summary>
    public long CombineWithin { get; }

    /// <summary>The hour, not before the last fact (docs/rules.md#now).</summary>
    public long Now { get; }

    /// <summary>Works out all that is owed, in the order of the policy, and by when that changes at the latest.</summary>
    /// <returns>How many of the slots are filled.</returns>
    public int Evaluate(Span<EvaluatedObligation> slots, ref long revisitAt)
    {
        var count = 0;
        var terms = Policy.Terms.AsSpan();
        var windows = new WindowFinder(Policy, Request, Now);
        for (var order = 0; order < terms.Length; order++)
        {
            ref var slot = ref slots[count];
            Ask(terms[order], out slot.Owed);
            if (slot.Owed.IsNothing)
            {
                continue;
            }

            if (slot.Owed.StartAt > Now)
            {
                Ahead(ref revisitAt, slot.Owed.StartAt);
                continue;
            }

            Ahead(ref revisitAt, slot.Owed.EndsAt);
            slot.Begin(terms[order], order, Bounces(terms[order].Suffices, slot.Owed.Since));
            count++;
            if (!slot.Owed.OnHold)
            {
                slot.WarnAt = WarnAt(slot.Owed);
                windows.Find(ref slot);
                Rate(ref slot, ref revisitAt);
            }
        }

        FactsThatPass(ref revisitAt);
        return count;
    }

    /// <summary>What a duty says is owed, if its life has not ended.</summary>
    public void Ask(DutyTerms terms, out Owed owed)
    {
        new Situation(Policy, Request, _knows, terms, Now).Ask(out owed);
        if (Governance is not null)
        {
            owed = Governance.CarryOver(Request, terms.Duty.Name, owed);
        }
    }

    /// <summary>What passes by itself: a wait that ends, a promise that lapses; by when that happens next at the latest.</summary>
    public void FactsThatPass(ref long revisitAt)
    {
        ref readonly var facts = ref _knows.State;
        if (_waits.At(Now) is { IsNone: false } wait && wait.End != WaitLog.Stretch.Open)
        {
            Ahead(ref revisitAt, wait.End);
        }

        if (facts.Estimate is not null)
        {
            Ahead(ref revisitAt, facts.EstimateBy + 1);
        }

        if (facts.Rare.BackBy != Micros.None)
        {
            Ahead(ref revisitAt, facts.Rare.BackBy + 1);
        }
    }

    private static void Sooner(ref long revisitAt, long candidate) => revisitAt = Math.Min(revisitAt, candidate);

    private int Bounces(Sufficient suffices, Moment since)
    {
        var count = 0;
        foreach (ref readonly var contact in _knows.State.Rare.Bounced.AsSpan())
        {
            if (contact.At > since && suffices.IsMetBy(contact))
            {
                count++;
            }
        }

        return count;
    }

    private long WarnAt(in Owed owed) => owed.WarnAt != Micros.None ? owed.WarnAt : OwingClock.AtFraction(owed, _waits, Policy.Calendar, Policy.DueSoon);

    private void Rate(ref EvaluatedObligation slot, ref long revisitAt)
    {
        var deadline = slot.Owed.DeadlineAt;
        if (deadline == Micros.None)
        {
            return;
        }

        slot.Urgency = Now > deadline ? Urgency.Overdue : slot.WarnAt != Micros.None && Now >= slot.WarnAt ? Urgency.DueSoon : Urgency.Upcoming;
        var levels = (EquatableList<Escalation>)Policy.Escalations;
        for (var i = 0; i < levels.Count; i++)
        {
            var share = levels[i].Fraction;
            if (share > 1 && Now <= deadline)
            {
                break;
            }

            var holdsFrom = share == 1 ? deadline + 1 : OwingClock.AtFraction(slot.Owed, _waits, Policy.Calendar, share) + (share > 1 ? 1 : 0);
            if (Now >= holdsFrom)
            {
                slot.Escalation++;
            }
            else
            {
                Ahead(ref revisitAt, holdsFrom);
            }
        }

        Ahead(ref revisitAt, slot.WarnAt);
        Ahead(ref revisitAt, deadline + 1);
        Ahead(ref revisitAt, slot.To == Micros.None ? Micros.None : slot.To + 1);
    }

    private void Ahead(ref long revisitAt, long candidate)
    {
        if (candidate > Now)
        {
            Sooner(ref revisitAt, candidate);
        }
    }
}
