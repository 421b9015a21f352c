namespace ServicePolicy.Auditing;

/// <summary>
/// Goes through the history of an audited request once more, for what no duty asks: silences, promises, and who had to ask. Contacts that
/// bounced were none.
/// </summary>
internal sealed class ExperienceReplay
{
    private readonly RequestAudit _audit;
    private readonly SilenceLog _silences;
    private readonly CommitmentLog _promises = new();
    private readonly List<Chaser> _chasers = [];
    private ViewState _state;

    private ExperienceReplay(RequestAudit audit)
    {
        _audit = audit;
        _state = audit.Request.Origin.State;
        _silences = new(audit.Policy.Calendar);
    }

    public IReadOnlyList<Silence> Silences { get; private set; } = [];

    public IReadOnlyList<CommitmentOutcome> Promises { get; private set; } = [];

    public IReadOnlyList<Chaser> Chasers => _chasers;

    /// <summary>When the customer first heard anything since the arrival, automatic contacts too; or none.</summary>
    public long FirstContact { get; private set; } = Micros.None;

    /// <summary>When the customer first heard a person since the arrival, or none.</summary>
    public long FirstByPerson { get; private set; } = Micros.None;

    /// <summary>When the resolution was first told, or none.</summary>
    public long ResolutionTold { get; private set; } = Micros.None;

    /// <summary>When the request was first closed, or none.</summary>
    public long Closed { get; private set; } = Micros.None;

    /// <summary>What the customer knew at the end.</summary>
    public CustomerView KnewAtLast() => _audit.Request.WithKnowledge(_state).Knows;

    public static ExperienceReplay Of(RequestAudit audit)
    {
        var retelling = new ExperienceReplay(audit);
        if (audit.Until >= audit.Request.ReceivedAt)
        {
            retelling.Tell(audit.HappenedUntil(), Micros.Of(audit.Until));
        }

        return retelling;
    }

    private void Tell(ReadOnlySpan<RequestEvent> events, long until)
    {
        FirstContact = _state.FirstContact.Value;
        FirstByPerson = _state.LastByPerson.Value;
        if (!IsOver(_state))
        {
            _silences.Begin(_state.LastByPerson.IsNever ? _state.ReceivedAt : _state.LastByPerson.Value);
        }

        var bounced = EventFold.Bounced(events);
        foreach (var fact in events)
        {
            if (fact is not ContactFailed { ContactId: not null } && !(bounced.Count > 0 && fact is ContactMade contact && bounced.Contains(contact)))
            {
                Tell(fact, Math.Max(fact.Micro, _state.ReceivedAt));
            }
        }

        Silences = _silences.Until(until, _state.CustomerWaits);
        Promises = _promises.Until(until, _state.CustomerWaits);
    }

    private void Tell(RequestEvent fact, long at)
    {
        var asks = fact is CustomerMessage { ExpectsAnswer: true } or CallbackRequested && _state.CustomerWaits.At(at).IsNone;
        if (asks)
        {
            NoteChaser(fact, at);
        }

        var (wasOver, round) = (IsOver(_state), _state.Openings.Count);
        var waits = _state.CustomerWaits;
        fact.Apply(ref _state);
        var isOver = IsOver(_state);
        if (fact is ContactMade contact)
        {
            NoteFirsts(contact, at);
        }

        _promises.Tell(fact, at, waits, wasOver, isOver);
        _silences.Tell(fact, at, asks, wasOver, isOver, reopened: _state.Openings.Count > round);
        ResolutionTold = ResolutionTold == Micros.None && isOver && !wasOver && fact is ContactMade ? at : ResolutionTold;
        Closed = Closed == Micros.None && fact is RequestClosed ? at : Closed;
    }

    private void NoteFirsts(ContactMade contact, long at)
    {
        FirstContact = FirstContact == Micros.None ? at : FirstContact;
        FirstByPerson = FirstByPerson == Micros.None && !contact.Automatic ? at : FirstByPerson;
    }

    private void NoteChaser(RequestEvent fact, long at)
    {
        var since = Moment.Earliest(_state.UnansweredMessage, _state.UnansweredComplaint);
        if (!IsOver(_state) && _state.LastByPerson < _state.Openings.Last)
        {
            since = Moment.Earliest(since, _state.Openings.Last);
        }

        var waitingSince = since.IsNever ? long.MaxValue : Math.Max(since.Value, _state.ReceivedAt);
        var overdue = false;
        foreach (var outcome in _audit.Outcomes)
        {
            if (outcome.WasOverdueAt(fact.At, fact))
            {
                overdue = true;
                waitingSince = Math.Min(waitingSince, Micros.Of(outcome.Start));
            }
        }

        if (waitingSince != long.MaxValue)
        {
            _chasers.Add(new(fact, Micros.ToInstant(waitingSince), overdue));
        }
    }

    private bool IsOver(in ViewState state) =>
        state.IsOver || (_audit.Policy.ResolvesAutomatically && !state.ToldAnyhow(Topics.Resolution).IsNever);
}
