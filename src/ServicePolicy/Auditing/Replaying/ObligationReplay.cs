namespace ServicePolicy.Auditing;

/// <summary>
/// Walks a history once and asks every duty what is owed after each event, and wherever time alone can change the answer. Knows no duty by
/// name.
/// </summary>
internal sealed class ObligationReplay
{
    /// <summary>Time alone changes little between two events; a duty that always announces a start a moment ahead must not hold us up.</summary>
    private const int MostStepsInTime = 1000;

    private readonly ServiceRequest _request;
    private readonly Stack<PolicyPeriod> _ahead = new();

    /// <summary>Every duty that any of the promises has, each name once; and for each its latest round.</summary>
    private readonly List<DutyTerms> _duties = [];
    private readonly List<int> _latest = [];
    private PolicyPeriod _period;
    private int[] _slots = [];
    private ReplayedObligation[] _rounds;
    private int _count;
    private CustomerView _knows;
    private long _at;
    private long _changesAt;

    public ObligationReplay(PolicyPeriod period, ServiceRequest request)
    {
        _request = request;
        _knows = request.Origin.Knows;
        _period = period;
        for (; _period.Previous is not null; _period = _period.Previous)
        {
            _ahead.Push(_period);
        }

        _rounds = new ReplayedObligation[_period.Policy.Duties.Count * 2];
        Obey(_period);
    }

    /// <summary>What became of each obligation up to an instant, by start, then in the order of the policy.</summary>
    public EquatableList<DutyOutcome> Until(long instant)
    {
        Walk(UpTo(instant, _request.OldestFirst));
        PassTo(instant);

        var rounds = _rounds.AsSpan(0, _count);
        Sort(rounds);
        var outcomes = new DutyOutcome[_count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = new DutyOutcome(_request.Id, _duties[rounds[i].Order].Duty, rounds[i], _period.Policy.Calendar, _at);
        }

        return new(outcomes);
    }

    /// <summary>Those of some events, oldest first, that happened up to an instant, itself included.</summary>
    public static ReadOnlySpan<RequestEvent> UpTo(long instant, RequestEvent[] events)
    {
        var count = events.Length;
        while (count > 0 && events[count - 1].Micro > instant)
        {
            count--;
        }

        return events.AsSpan(0, count);
    }

    /// <summary>By insertion: rounds end up nearly in order already.</summary>
    private static void Sort(Span<ReplayedObligation> rounds)
    {
        for (var i = 1; i < rounds.Length; i++)
        {
            var round = rounds[i];
            var to = i;
            for (; to > 0 && rounds[to - 1].CompareTo(round) > 0; to--)
            {
                rounds[to] = rounds[to - 1];
            }

            rounds[to] = round;
        }
    }

    private void Walk(ReadOnlySpan<RequestEvent> events)
    {
        var bounced = EventFold.Bounced(events);
        var state = _knows.State;
        Look(state.LastFactAt, null);
        foreach (var fact in events)
        {
            if (fact is ContactFailed { ContactId: not null } || (bounced.Count > 0 && fact is ContactMade contact && bounced.Contains(contact)))
            {
                state.LastFactAt = Math.Max(state.LastFactAt, fact.Micro);
                continue;
            }

            PassTo(fact.Micro);
            fact.Apply(ref state);
            _knows = _request.WithKnowledge(state).Knows;
            Look(_at, fact);
        }
    }

    /// <summary>
    /// Lets time pass up to an instant, looking wherever it changes something. What is owed then is what was owed at the last look: a plan
    /// does not change between the instants at which it is revisited.
    /// </summary>
    private void PassTo(long instant)
    {
        while (_ahead.Count > 0 && _ahead.Peek().From <= instant)
        {
            var next = _ahead.Pop();
            StepTo(next.From);
            Obey(next);
            Look(_at, null);
        }

        StepTo(instant);
    }

    private void StepTo(long instant)
    {
        for (var steps = 0; _changesAt <= instant && steps < MostStepsInTime; steps++)
        {
            Look(_changesAt, null);
        }

        _at = Math.Max(_at, instant);
    }

    /// <summary>From here on this promise governs; what only the one before promised is let go.</summary>
    private void Obey(PolicyPeriod period)
    {
        _period = period;
        var former = _slots;
        _slots = [.. period.Policy.Terms.Select(SlotOf)];
        foreach (var slot in former.Except(_slots))
        {
            LetGo(slot, null);
        }
    }

    private int SlotOf(DutyTerms duty)
    {
        var slot = _duties.FindIndex(other => other.Duty.Name == duty.Duty.Name);
        if (slot >= 0)
        {
            _duties[slot] = duty;
            return slot;
        }

        _duties.Add(duty);
        _latest.Add(-1);
        return _duties.Count - 1;
    }

    /// <summary>Asks every duty at an instant, after an event or, where there is none, because time has passed.</summary>
    private void Look(long at, RequestEvent? fact)
    {
        _at = at;
        var next = new NextChange(at);
        for (var order = 0; order < _slots.Length; order++)
        {
            var slot = _slots[order];
            new Situation(_period.Policy, _request, _knows, _duties[slot], at).Ask(_period, out var owed);
            if (owed.IsNothing || owed.StartAt > at)
            {
                next.NoLaterThan(owed.IsNothing ? Micros.None : owed.StartAt);
                LetGo(slot, fact);
            }
            else
            {
                // Once its deadline has passed, another duty may have to make good for it.
                TakeUp(slot, owed, fact);
                next.NoLaterThan(owed.EndsAt);
                next.NoLaterThan(owed.OnHold || owed.DeadlineAt == Micros.None ? Micros.None : owed.DeadlineAt + 1);
            }
        }

        next.NoLaterThanFactsPass(_knows.State);
        _changesAt = next.At;
    }

    private void TakeUp(int order, in Owed owed, RequestEvent? fact)
    {
        if (_latest[order] is >= 0 and var latest && _rounds[latest].Is(owed) && (_rounds[latest].IsOpen || !_rounds[latest].IsDischarged))
        {
            _rounds[latest].Renew(owed);
            return;
        }

        LetGo(order, fact);
        if (_count == _rounds.Length)
        {
            Array.Resize(ref _rounds, _count * 2);
        }

        _rounds[_count] = ReplayedObligation.Begun(order, owed);
        _latest[order] = _count++;
    }

    private void LetGo(int order, RequestEvent? fact)
    {
        if (_latest[order] < 0 || !_rounds[_latest[order]].IsOpen)
        {
            return;
        }

        ref var round = ref _rounds[_latest[order]];
        if (fact is null)
        {
            round.EndByTime(_at);
        }
        else
        {
            round.EndBy(fact, _at, _duties[order].Suffices.IsMetBy(fact));
        }
    }
}
