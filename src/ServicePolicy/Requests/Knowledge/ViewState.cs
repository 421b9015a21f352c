namespace ServicePolicy;

/// <summary>
/// The facts behind a <see cref="CustomerView"/>, in microseconds, as the events write them. Instants that are not known are
/// <see cref="Micros.None"/>, moments <see cref="Moment.Never"/>.
/// </summary>
internal record struct ViewState
{
    public long ReceivedAt;

    /// <summary>The beginning (receipt, or the first fact where one came before it) and each reopening.</summary>
    public Moments Openings;

    public long LastFactAt;
    public bool TakenLive;
    public Channel? LastUsedChannel;

    public ContactLog Told;
    public Moment FirstContact;
    public Channel? FirstContactChannel;
    public bool FirstContactAutomatic;
    public Moment LastByPerson;

    public Moment ResolutionTold;
    public Moment Closed;
    public Moment UnansweredMessage;
    public Moment UnansweredComplaint;

    public Moment EstimateTold;
    public Estimate? Estimate;
    public WaitLog CustomerWaits;
    public BriefLog Brief;

    // A fact that a request does not have costs nothing to carry on.
    private RareFacts _rare;

    public EquatableList<ToldContact> Bounced { readonly get => _rare.Bounced; set => _rare = _rare.Bounced.Equals(value) ? _rare : _rare with { Bounced = value }; }

    public int ByPersonAtThatInstant { readonly get => _rare.ByPersonAtThatInstant; set => _rare = _rare.ByPersonAtThatInstant == value ? _rare : _rare with { ByPersonAtThatInstant = value }; }

    public Moment LastAttempt { readonly get => _rare.LastAttempt; set => _rare = _rare.LastAttempt == value ? _rare : _rare with { LastAttempt = value }; }

    public Moments HandOvers { readonly get => _rare.HandOvers; set => _rare = _rare.HandOvers == value ? _rare : _rare with { HandOvers = value }; }

    public Moments Resolutions { readonly get => _rare.Resolutions; set => _rare = _rare.Resolutions == value ? _rare : _rare with { Resolutions = value }; }

    public Moment Verdict { readonly get => _rare.Verdict; set => _rare = _rare.Verdict == value ? _rare : _rare with { Verdict = value }; }

    public bool Helped { readonly get => _rare.Helped; set => _rare = _rare.Helped == value ? _rare : _rare with { Helped = value }; }

    public Moment Feedback { readonly get => _rare.Feedback; set => _rare = _rare.Feedback == value ? _rare : _rare with { Feedback = value }; }

    /// <inheritdoc cref="RareFacts.EndedBefore"/>
    public Moment EndedBefore { readonly get => _rare.EndedBefore; set => _rare = _rare.EndedBefore == value ? _rare : _rare with { EndedBefore = value }; }

    /// <inheritdoc cref="RareFacts.ClosedBefore"/>
    public Moment ClosedBefore { readonly get => _rare.ClosedBefore; set => _rare = _rare.ClosedBefore == value ? _rare : _rare with { ClosedBefore = value }; }

    public Moment SlipForeseen { readonly get => _rare.SlipForeseen; set => _rare = _rare.SlipForeseen == value ? _rare : _rare with { SlipForeseen = value }; }

    public Moment BackByTold { readonly get => _rare.BackByTold; set => _rare = _rare.BackByTold == value ? _rare : _rare with { BackByTold = value }; }

    public long BackBy { readonly get => _rare.BackBy; set => _rare = _rare.BackBy == value ? _rare : _rare with { BackBy = value }; }

    public Moment LastApology { readonly get => _rare.LastApology; set => _rare = _rare.LastApology == value ? _rare : _rare with { LastApology = value }; }

    public Moment Unapologised { readonly get => _rare.Unapologised; set => _rare = _rare.Unapologised == value ? _rare : _rare with { Unapologised = value }; }

    public Moment FirstBroken { readonly get => _rare.FirstBroken; set => _rare = _rare.FirstBroken == value ? _rare : _rare with { FirstBroken = value }; }

    public WaitLog ThirdPartyWaits { readonly get => _rare.ThirdPartyWaits; set => _rare = _rare.ThirdPartyWaits.Equals(value) ? _rare : _rare with { ThirdPartyWaits = value }; }

    public Moments RemindersInWait { readonly get => _rare.RemindersInWait; set => _rare = _rare.RemindersInWait == value ? _rare : _rare with { RemindersInWait = value }; }

    public Moment NoticeInWait { readonly get => _rare.NoticeInWait; set => _rare = _rare.NoticeInWait == value ? _rare : _rare with { NoticeInWait = value }; }

    /// <inheritdoc cref="RareFacts.Call"/>
    public EquatableList<CallStep> Call { readonly get => _rare.Call; set => _rare = _rare.Call.Equals(value) ? _rare : _rare with { Call = value }; }

    /// <inheritdoc cref="RareFacts.Appointments"/>
    public EquatableList<AgreedTime> Appointments { readonly get => _rare.Appointments; set => _rare = _rare.Appointments.Equals(value) ? _rare : _rare with { Appointments = value }; }

    public MarkLog Marks { readonly get => _rare.Marks; set => _rare = _rare.Marks.Equals(value) ? _rare : _rare with { Marks = value }; }

    public static ViewState Fresh(long receivedAt, long firstFactAt, bool takenLive, Channel channel, Brief brief)
    {
        var receipt = new Moment(Math.Min(receivedAt, firstFactAt), MomentBracket.First);
        return new ViewState
        {
            ReceivedAt = receivedAt,
            Openings = Moments.Of(receipt),
            LastFactAt = receivedAt,
            TakenLive = takenLive,
            LastUsedChannel = channel,
            Told = takenLive ? default(ContactLog).And(TakingIt(receivedAt)) : default,
            FirstContact = takenLive ? TakingIt(receivedAt).At : Moment.Never,
            FirstContactChannel = takenLive ? channel : null,
            LastByPerson = takenLive ? TakingIt(receivedAt).At : Moment.Never,
            CustomerWaits = WaitLog.Empty,
            Brief = BriefLog.Empty.With(brief, receipt),
            _rare = RareFacts.None,
        };
    }

    public readonly bool IsClosed => !Closed.IsNever;

    /// <summary>Whether the promises of a round are over: the resolution has been told, or the request is closed.</summary>
    public readonly bool IsOver => IsClosed || !ResolutionTold.IsNever;

    public readonly long EstimateBy => Estimate?.ByMicro ?? Micros.None;

    /// <summary>The stretches that the customer named in a step towards a call, counted from 1; null for step 0, and where they named none.</summary>
    public readonly RequestedWindows? HoursNamedIn(int step) => step > 0 && step <= Call.Count ? Call[step - 1].Hours : null;

    /// <summary>The promise of the estimate, broken by an instant; never where it is kept, still runs, or lapsed in a wait for the customer.</summary>
    public readonly Moment BrokenEstimate(long now) => Broken(EstimateBy, now);

    /// <summary>The promise to be back, broken by an instant.</summary>
    public readonly Moment BrokenBackBy(long now) => Broken(BackBy, now);

    /// <summary>The wait for the customer in which the estimate lapsed, or the default.</summary>
    public readonly WaitLog.Stretch OutlivedBy(long now) =>
        Estimate is not null && EstimateBy < now ? CustomerWaits.Around(EstimateBy) : default;

    /// <summary>When a topic was told since the arrival or the last reopening, by a machine too.</summary>
    public readonly Moment ToldAnyhow(Topics topic)
    {
        var first = Moment.Never;
        foreach (ref readonly var contact in Told.NewestFirst)
        {
            if (contact.At > Openings.Last && contact.Topics.Overlaps(topic))
            {
                first = contact.At;
            }
        }

        return first.InBracket(MomentBracket.DeskFact);
    }

    /// <summary>A promise that ends now, kept or broken: a broken one stays owed an apology.</summary>
    public void SettleCommitment(Moment broken)
    {
        if (broken.IsNever)
        {
            return;
        }

        FirstBroken = Moment.Earliest(FirstBroken, broken);
        OweApology(broken);
    }

    /// <summary>A cause for an apology, unless one was made since.</summary>
    public void OweApology(Moment cause)
    {
        if (cause > LastApology)
        {
            Unapologised = Moment.Earliest(Unapologised, cause);
        }
    }

    public void EndEstimate(long now)
    {
        SettleCommitment(BrokenEstimate(now));
        Estimate = null;
        SlipForeseen = Moment.Never;
    }

    public void EndBackBy(long now)
    {
        SettleCommitment(BrokenBackBy(now));
        BackBy = Micros.None;
        BackByTold = Moment.Never;
    }

    /// <summary>A talk, or an attempt at one, near an agreed time.</summary>
    public void TryAppointment(Instant at) => ChangeAppointments(at, (agreed, instant) => agreed.Tried(instant));

    public void SettleAppointments(Instant at) => ChangeAppointments(at, (agreed, instant) => agreed.Settled(instant));

    public void ReplaceAppointments(Instant at) => ChangeAppointments(at, (agreed, instant) => agreed.Replaced(instant));

    public void EndCustomerWait(long instant) => CustomerWaits = CustomerWaits.Finish(instant);

    /// <summary>A word from the customer: where they are to be found, and no longer waited for.</summary>
    public void HearFrom(long instant, Channel? channel)
    {
        LastUsedChannel = channel ?? LastUsedChannel;
        EndCustomerWait(instant);
    }

    public void Reopen(Moment moment)
    {
        EndedBefore = Moment.Latest(EndedBefore, Moment.Latest(ResolutionTold.InBracket(MomentBracket.DeskContact), Closed));
        ClosedBefore = Moment.Latest(ClosedBefore, Closed);
        Openings = Openings.And(moment);
        EndCustomerWait(moment.Value);
        FirstContact = Moment.Never;
        FirstContactChannel = null;
        FirstContactAutomatic = false;
        ResolutionTold = Moment.Never;
        Verdict = Moment.Never;
        Feedback = Moment.Never;
        Closed = Moment.Never;
    }

    public static ToldContact TakingIt(long receivedAt) => new(new Moment(receivedAt, MomentBracket.DeskContact), Topics.Receipt, Means.Person | Means.Live);

    private void ChangeAppointments(Instant at, Func<AgreedTime, Instant, AgreedTime> change)
    {
        if (Appointments.Count > 0)
        {
            Appointments = new EquatableList<AgreedTime>(Appointments.Select(agreed => change(agreed, at)));
        }
    }

    private readonly Moment Broken(long promised, long now) =>
        promised != Micros.None && promised < now && CustomerWaits.Around(promised).IsNone
            ? new Moment(promised, MomentBracket.Last)
            : Moment.Never;
}
