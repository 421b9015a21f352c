namespace ServicePolicy.Auditing;

/// <summary>
/// Replays the history of an audited request once more for what no duty owes: silences, commitments, and the times the customer had to ask.
/// Contacts that bounced count as none.
/// </summary>
internal sealed class ExperienceReplay
{
    private readonly RequestAudit _audit;
    private readonly SilenceLog _silences;
    private readonly CommitmentLog _commitments = new();
    private readonly List<Chaser> _chasers = [];
    private readonly List<ContactFailed> _failedAttempts = [];
    private readonly List<HandedOver> _handovers = [];
    private readonly List<RequestEvent> _praise = [];
    private readonly List<RequestEvent> _complaints = [];
    private ViewState _state;

    public ExperienceReplay(RequestAudit audit)
    {
        _audit = audit;
        _state = audit.Request.Origin.State;
        _silences = new(audit.Policy.Calendar);
        if (audit.Until >= audit.Request.ReceivedAt)
        {
            Replay(audit.HappenedUntil());
        }

        CollectEvents(audit.HappenedUntil());
        var until = Micros.Of(audit.Until);
        Experience = new(
            _silences.Until(until, _state.CustomerWaits),
            _commitments.Until(until, _state.CustomerWaits),
            EquatableList<Chaser>.From(_chasers),
            EquatableList<ContactFailed>.From(_failedAttempts),
            EquatableList<HandedOver>.From(_handovers),
            EquatableList<RequestEvent>.From(_praise),
            EquatableList<RequestEvent>.From(_complaints));
    }

    public CustomerExperience Experience { get; }

    /// <summary>When the customer first heard anything since the arrival, automatic contacts too; or none.</summary>
    public long FirstContact { get; private set; } = Micros.None;

    /// <summary>When the customer first heard from a person since the arrival, or none.</summary>
    public long FirstByPerson { get; private set; } = Micros.None;

    /// <summary>When the resolution was first told, or none.</summary>
    public long ResolutionTold { get; private set; } = Micros.None;

    /// <summary>When the request was first closed, or none.</summary>
    public long Closed { get; private set; } = Micros.None;

    /// <summary>What the customer knew at the end of the audit.</summary>
    public CustomerView KnownAtEnd() => _audit.Request.WithKnowledge(_state).Knows;

    private void Replay(ReadOnlySpan<RequestEvent> events)
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
            if (!ObligationReplay.IsOfABounce(fact, bounced))
            {
                Apply(fact, Math.Max(fact.Micro, _state.ReceivedAt));
            }
        }
    }

    private void Apply(RequestEvent fact, long at)
    {
        var asks = fact is CustomerMessage { ExpectsAnswer: true } or CallbackRequested && _state.CustomerWaits.At(at).IsNone;
        if (asks)
        {
            NoteChaser(fact, at);
        }

        var (wasOver, openings) = (IsOver(_state), _state.Openings.Count);
        var waits = _state.CustomerWaits;
        fact.Apply(ref _state);
        var isOver = IsOver(_state);
        if (fact is ContactMade contact)
        {
            NoteFirsts(contact, at);
        }

        _commitments.Apply(fact, at, waits, wasOver, isOver);
        _silences.Apply(fact, at, asks, wasOver, isOver, reopened: _state.Openings.Count > openings);
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

    private void CollectEvents(ReadOnlySpan<RequestEvent> events)
    {
        foreach (var fact in events)
        {
            switch (fact)
            {
                case ContactFailed failed:
                    _failedAttempts.Add(failed);
                    break;
                case HandedOver handover:
                    _handovers.Add(handover);
                    break;
                case CustomerMessage { Kind: MessageKind.Thanks } or FeedbackReceived { Praise: true } or OutcomeConfirmed { Helped: true }:
                    _praise.Add(fact);
                    break;
                case CustomerMessage { Kind: MessageKind.Complaint } or OutcomeConfirmed { Helped: false }:
                    _complaints.Add(fact);
                    break;
            }
        }
    }

    private bool IsOver(in ViewState state) =>
        state.IsOver || (_audit.Policy.ResolvesAutomatically && !state.ToldAnyhow(Topics.Resolution).IsNever);
}
