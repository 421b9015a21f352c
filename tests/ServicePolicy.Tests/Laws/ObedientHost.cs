namespace ServicePolicy.Tests.Laws;

/// <summary>
/// A host that does what the plans say: one contact at a time, inside its window and by ActBy, with a timer at RevisitAt, while the case's
/// events other than contacts happen to it.
/// </summary>
internal sealed class ObedientHost
{
    private const int Steps = 80;

    private static readonly ContactFailure[] Failures =
        [ContactFailure.Busy, ContactFailure.Invalid, ContactFailure.NoAnswer, ContactFailure.NoAnswer];

    private readonly RequestCase _case;
    private readonly ContactPolicy _policy;
    private readonly Queue<RequestEvent> _toCome;
    private readonly Dictionary<string, (Instant? Deadline, Instant? ActBy)> _seen = [];
    private readonly HashSet<string> _excepted = [];
    private ServiceRequest _request;
    private Instant _now;
    private Instant _earliest;
    private int _throws;

    public ObedientHost(RequestCase one)
    {
        _case = one;
        _policy = one.Policy;
        _request = one.Begun;
        _now = one.ReceivedAt;
        _earliest = _now;
        _toCome = new(one.Facts.Where(fact => fact is not (ContactMade or ContactFailed)));
    }

    /// <summary>
    /// Lives until the events are over and some contacts have been made since, and gives what the audit shows late without excuse.
    /// </summary>
    public IReadOnlyList<DutyOutcome> Live()
    {
        for (var step = 0; step < Steps && Step(); step++)
        {
        }

        Except(_policy.Plan(_request, _now));
        return [.. Audit().Outcomes.Where(outcome =>
            outcome.Verdict is DutyVerdict.Late or DutyVerdict.Overdue && !_excepted.Contains(outcome.Key))];
    }

    public RequestAudit Audit() => _policy.Audit(_request, _now);

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            _request.GetEvents().Select(fact => $"{fact}")
                .Append($"now {_now}")
                .Concat(Audit().Outcomes.Select(outcome => $"{outcome} by {outcome.Deadline}")));

    private bool Step()
    {
        var plan = _policy.Plan(_request, _now);
        Except(plan);
        var contactAt = plan.Next is { Window: { } window } next ? Moment(next, window) : Instant.MaxValue;
        var revisitAt = plan.RevisitAt ?? Instant.MaxValue;
        var eventAt = _toCome.Count > 0 ? _toCome.Peek().At : Instant.MaxValue;
        var first = Instant.Min(contactAt, Instant.Min(revisitAt, eventAt));
        if (first == Instant.MaxValue || first > _case.Now + Duration.FromDays(60))
        {
            return false;
        }

        if (eventAt == first && contactAt != first)
        {
            Learn(_toCome.Dequeue());
        }
        else if (contactAt == first)
        {
            Learn(Attempt(plan, first) ?? (RequestEvent)Contact(plan.Next!, first));
        }
        else
        {
            _now = first;
            _earliest = Instant.Max(_earliest, first);
        }

        return true;
    }

    private void Learn(RequestEvent fact)
    {
        _request = _request.With(fact);
        _now = fact.At;
        _earliest = fact is ContactMade ? fact.At : fact.At + Duration.FromTicks(10);
    }

    /// <summary>
    /// A moment of the window by ActBy, at once where that has passed; a contact that answers a fact is stamped after it.
    /// </summary>
    private Instant Moment(NextContact next, ContactWindow window)
    {
        var from = Instant.Max(window.From, _earliest);
        var to = next.ActBy;
        if (to <= from)
        {
            return from;
        }

        return Throw() switch
        {
            < 150 => from,
            > 700 => to,
            var thousandths => from + ((to - from) * thousandths / 1000),
        };
    }

    private ContactMade Contact(NextContact next, Instant at)
    {
        var automatic = next.MayBeAutomatic && Throw() % 2 == 0;
        var estimates = (next.Topics & (Topics.Estimate | Topics.Correction)) != 0;
        Instant? backBy = Throw() % 5 == 0 && !automatic ? at + Duration.FromHours(1 + (Throw() % 70)) : null;
        Estimate? estimate = estimates ? new Estimate(at + Duration.FromHours(1 + (Throw() % 100))) : null;
        return new(at, next.Channel!, next.Topics, automatic, estimate, backBy);
    }

    /// <summary>A call that nobody takes, now and then, where nothing else was to be said in it or by then.</summary>
    private ContactFailed? Attempt(ContactPlan plan, Instant at)
    {
        var isCallAlone = plan.Next!.Because.All(owed => owed.Duty.Through == Through.Call)
            && plan.Obligations.All(owed => owed.OnHold || owed.ActBy > at || plan.Next.Because.Contains(owed));
        return isCallAlone && Throw() % 2 == 0
            ? new(at, plan.Next.Channel!, Failures[Throw() % Failures.Length])
            : null;
    }

    /// <summary>
    /// Excepts what had no allowed moment left when it appeared or was last moved: what cannot be done by its deadline, or has no window.
    /// </summary>
    private void Except(ContactPlan plan)
    {
        foreach (var gone in _seen.Keys.Except(plan.Obligations.Select(owed => owed.Key)).ToList())
        {
            _seen.Remove(gone);
        }

        foreach (var owed in plan.Obligations)
        {
            if (_seen.TryGetValue(owed.Key, out var before) && before == (owed.Deadline, owed.ActBy))
            {
                continue;
            }

            _seen[owed.Key] = (owed.Deadline, owed.ActBy);
            if (!owed.OnHold && (owed.Window is null || owed.ActBy > owed.Deadline || owed.ActBy < _earliest))
            {
                _excepted.Add(owed.Key);
            }
        }
    }

    private int Throw() => _case.Dice[_throws++ % _case.Dice.Length];
}
