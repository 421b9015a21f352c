namespace ServicePolicy.Auditing;

/// <summary>
/// Replays a history once and asks every duty what it owes after each event, and wherever time alone can change the answer. It knows no
/// duty by name.
/// </summary>
internal sealed class ObligationReplay
{
    /// <summary>
    /// Time alone changes little between two events; a duty that always announces a start a moment ahead must not hold us up.
    /// </summary>
    private const int MostStepsInTime = 1000;

    private readonly ServiceRequest _request;
    private readonly Stack<PolicyPeriod> _ahead = new();

    /// <summary>Every duty of any of the policies, each name once; and for each the index of its latest obligation, or -1.</summary>
    private readonly List<DutyTerms> _duties = [];
    private readonly List<int> _latest = [];
    private PolicyPeriod _period;

    /// <summary>For each duty of the policy in force, its position among all duties.</summary>
    private int[] _slots = [];
    private ReplayedObligation[] _obligations;
    private int _count;
    private CustomerView _knows;
    private long _at;
    private long _changesAt;

    public ObligationReplay(PolicyPeriod latest, ServiceRequest request)
    {
        _request = request;
        _knows = request.Origin.Knows;
        _period = latest;
        for (; _period.Previous is not null; _period = _period.Previous)
        {
            _ahead.Push(_period);
        }

        _obligations = new ReplayedObligation[_period.Policy.Duties.Count * 2];
        Enter(_period);
    }

    /// <summary>What became of each obligation up to an instant, by start, then in the order of the policy.</summary>
    public EquatableList<DutyOutcome> Until(long instant)
    {
        Replay(UpTo(instant, _request.OldestFirst));
        PassTo(instant);

        var obligations = _obligations.AsSpan(0, _count);
        Sort(obligations);
        var outcomes = new DutyOutcome[_count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = obligations[i].ToOutcome(_request.Id, _duties[obligations[i].Order].Duty, _period.Policy.Calendar, _at);
        }

        return EquatableList<DutyOutcome>.Owning(outcomes);
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

    /// <summary>Whether an event is a bounce or a contact that bounced, which nobody ever saw.</summary>
    public static bool IsOfABounce(RequestEvent fact, HashSet<ContactMade> bounced) =>
        fact is ContactFailed { ContactId: not null } || (bounced.Count > 0 && fact is ContactMade contact && bounced.Contains(contact));

    /// <summary>By insertion: obligations end up nearly in order already.</summary>
    private static void Sort(Span<ReplayedObligation> obligations)
    {
        for (var i = 1; i < obligations.Length; i++)
        {
            var obligation = obligations[i];
            var to = i;
            for (; to > 0 && obligations[to - 1].CompareTo(obligation) > 0; to--)
            {
                obligations[to] = obligations[to - 1];
            }

            obligations[to] = obligation;
        }
    }

    private void Replay(ReadOnlySpan<RequestEvent> events)
    {
        var bounced = EventFold.Bounced(events);
        var state = _knows.State;
        AskDuties(state.LastFactAt, null);
        foreach (var fact in events)
        {
            if (IsOfABounce(fact, bounced))
            {
                state.LastFactAt = Math.Max(state.LastFactAt, fact.Micro);
                continue;
            }

            PassTo(fact.Micro);
            fact.Apply(ref state);
            _knows = _request.WithKnowledge(state).Knows;
            AskDuties(_at, fact);
        }
    }

    /// <summary>
    /// Lets time pass up to an instant, and asks the duties wherever it changes something. What is owed then is what was owed when they
    /// were last asked: a plan does not change between the instants at which it is revisited.
    /// </summary>
    private void PassTo(long instant)
    {
        while (_ahead.Count > 0 && _ahead.Peek().From <= instant)
        {
            var next = _ahead.Pop();
            StepTo(next.From);
            Enter(next);
            AskDuties(_at, null);
        }

        StepTo(instant);
    }

    private void StepTo(long instant)
    {
        for (var steps = 0; _changesAt <= instant && steps < MostStepsInTime; steps++)
        {
            AskDuties(_changesAt, null);
        }

        _at = Math.Max(_at, instant);
    }

    /// <summary>From here on this period's policy is in force; obligations of duties that only the previous one had are over.</summary>
    private void Enter(PolicyPeriod period)
    {
        _period = period;
        var former = _slots;
        _slots = [.. period.Policy.Terms.Select(SlotOf)];
        foreach (var slot in former.Except(_slots))
        {
            EndLatest(slot, null);
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

    /// <summary>Asks every duty at an instant, after an event or, if there is none, because time has passed.</summary>
    private void AskDuties(long at, RequestEvent? fact)
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
                EndLatest(slot, fact);
            }
            else
            {
                // Once its deadline has passed, another duty may have to make good for it.
                BeginOrRenew(slot, owed, fact);
                next.NoLaterThan(owed.EndsAt);
                next.NoLaterThan(owed.OnHold || owed.DeadlineAt == Micros.None ? Micros.None : owed.DeadlineAt + 1);
            }
        }

        next.NoLaterThanLapseOf(_knows.State);
        _changesAt = next.At;
    }

    private void BeginOrRenew(int slot, in Owed owed, RequestEvent? fact)
    {
        if (_latest[slot] is >= 0 and var latest
            && _obligations[latest].Is(owed)
            && (_obligations[latest].IsOpen || !_obligations[latest].IsDischarged))
        {
            _obligations[latest].Renew(owed);
            return;
        }

        EndLatest(slot, fact);
        if (_count == _obligations.Length)
        {
            Array.Resize(ref _obligations, _count * 2);
        }

        _obligations[_count] = ReplayedObligation.Begin(slot, owed);
        _latest[slot] = _count++;
    }

    private void EndLatest(int slot, RequestEvent? fact)
    {
        if (_latest[slot] < 0 || !_obligations[_latest[slot]].IsOpen)
        {
            return;
        }

        ref var obligation = ref _obligations[_latest[slot]];
        if (fact is null)
        {
            obligation.EndByTime(_at);
        }
        else
        {
            obligation.EndBy(fact, _at, _duties[slot].Suffices.IsMetBy(fact));
        }
    }
}
