namespace ServicePolicy;

/// <content>The evaluation of each duty of the policy.</content>
internal ref partial struct ObligationEngine
{
    /// <summary>Works out all that is owed, in the order of the policy's duties, and notes when that changes.</summary>
    /// <returns>The number of slots filled.</returns>
    private int Evaluate(Span<EvaluatedObligation> slots)
    {
        var count = 0;
        var terms = _policy.Terms.AsSpan();
        var knows = _request.Knows;
        var windows = new WindowFinder(_policy, _request, _now);
        for (var order = 0; order < terms.Length; order++)
        {
            ref var slot = ref slots[count];
            new Situation(_policy, _request, knows, terms[order], _now).Ask(_period, out slot.Owed);
            if (slot.Owed.IsNothing)
            {
                continue;
            }

            if (slot.Owed.StartAt > _now)
            {
                _next.NoLaterThan(slot.Owed.StartAt);
                continue;
            }

            _next.NoLaterThan(slot.Owed.EndsAt);
            slot.Begin(terms[order], order, CountBounces(terms[order].Suffices, slot.Owed.Since));
            count++;
            if (!slot.Owed.OnHold)
            {
                slot.WarnAt = WarnAt(slot.Owed);
                windows.Find(ref slot);
                Rate(ref slot);
            }
        }

        _next.NoLaterThanLapseOf(_request.State);
        return count;
    }

    /// <summary>The number of contacts that would have met the obligation, but bounced.</summary>
    private readonly int CountBounces(Sufficient suffices, Moment since)
    {
        var count = 0;
        foreach (ref readonly var contact in _request.State.Rare.Bounced.AsSpan())
        {
            if (contact.At > since && suffices.IsMetBy(contact))
            {
                count++;
            }
        }

        return count;
    }

    private readonly long WarnAt(in Owed owed) => owed.WarnAt != Micros.None ? owed.WarnAt : AtFraction(owed, _policy.DueSoon);

    private readonly long AtFraction(in Owed owed, double fraction) =>
        OwingClock.AtFraction(owed, _request.State.CustomerWaits, _policy.Calendar, fraction);

    /// <summary>Sets the urgency and the escalation levels passed, and notes when either changes.</summary>
    private void Rate(ref EvaluatedObligation slot)
    {
        var deadline = slot.Owed.DeadlineAt;
        if (deadline == Micros.None)
        {
            return;
        }

        slot.Urgency =
            _now > deadline ? Urgency.Overdue
            : slot.WarnAt != Micros.None && _now >= slot.WarnAt ? Urgency.DueSoon
            : Urgency.Upcoming;
        foreach (var level in _policy.Levels.AsSpan())
        {
            if (level.Fraction > 1 && _now <= deadline)
            {
                break;
            }

            var holdsFrom = level.Fraction == 1 ? deadline + 1 : AtFraction(slot.Owed, level.Fraction) + (level.Fraction > 1 ? 1 : 0);
            if (_now >= holdsFrom)
            {
                slot.Escalation++;
            }
            else
            {
                _next.NoLaterThan(holdsFrom);
            }
        }

        _next.NoLaterThan(slot.WarnAt);
        _next.NoLaterThan(deadline + 1);
        _next.NoLaterThan(slot.To == Micros.None ? Micros.None : slot.To + 1);
    }
}
