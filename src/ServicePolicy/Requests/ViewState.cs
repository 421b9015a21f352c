namespace ServicePolicy;

/// <summary>
/// The facts behind a <see cref="CustomerView"/>, in microseconds, as the events write them. Instants that are not known are
/// <see cref="Micros.None"/>, moments <see cref="Moment.Never"/>.
/// </summary>
internal record struct ViewState
{
    public long ReceivedAt;

    /// <summary>The beginning (receipt, or the first fact where one came before it) and each reopening.</summary>
    public Occasions Rounds;

    public long LastFactAt;
    public bool TakenLive;
    public Channel? LastUsedChannel;

    public ContactLog Told;
    public ValueList<ToldContact> Bounced;
    public Moment FirstContact;
    public Channel? FirstContactChannel;
    public bool FirstContactAutomatic;
    public Moment LastByPerson;
    public int ByPersonAtThatInstant;
    public Moment LastAttempt;

    public Occasions HandOvers;
    public Occasions Resolutions;
    public Moment ResolutionTold;
    public Moment Verdict;
    public bool Helped;
    public Moment Feedback;
    public Moment Closed;

    /// <summary>When the resolution had been told or the request closed, before it was reopened last: what was owed then is over.</summary>
    public Moment EndedBefore;

    /// <summary>When the request had been closed before it was reopened last.</summary>
    public Moment ClosedBefore;

    public Moment UnansweredMessage;
    public Moment UnansweredComplaint;

    public Moment EstimateTold;
    public Estimate? Estimate;
    public Moment SlipForeseen;
    public Moment BackByTold;
    public long BackBy;
    public Moment LastApology;
    public Moment Unapologised;
    public Moment FirstBroken;

    public WaitLog CustomerWaits;
    public WaitLog ThirdPartyWaits;
    public Occasions RemindersInWait;
    public Moment NoticeInWait;

    public BriefLog Brief;

    /// <summary>The steps towards the call they wait for; empty where none is open.</summary>
    public ValueList<CallStep> Call;

    /// <summary>The agreed times, oldest first; the last counts unless it was replaced.</summary>
    public ValueList<AgreedTime> Appointments;

    public MarkLog Marks;

    public static ViewState Fresh(long receivedAt, long firstFactAt, bool takenLive, Channel channel, Brief brief)
    {
        var receipt = new Moment(Math.Min(receivedAt, firstFactAt), Place.First);
        return new ViewState
        {
            ReceivedAt = receivedAt,
            Rounds = Occasions.Of(receipt),
            LastFactAt = receivedAt,
            TakenLive = takenLive,
            LastUsedChannel = channel,
            Told = takenLive ? ContactLog.Empty.And(TakingIt(receivedAt)) : ContactLog.Empty,
            Bounced = ValueList<ToldContact>.Empty,
            FirstContact = takenLive ? TakingIt(receivedAt).At : Moment.Never,
            FirstContactChannel = takenLive ? channel : null,
            LastByPerson = takenLive ? TakingIt(receivedAt).At : Moment.Never,
            BackBy = Micros.None,
            CustomerWaits = WaitLog.Empty,
            ThirdPartyWaits = WaitLog.Empty,
            Brief = BriefLog.Empty.With(brief, receipt),
            Call = ValueList<CallStep>.Empty,
            Appointments = ValueList<AgreedTime>.Empty,
            Marks = MarkLog.Empty,
        };
    }

    public readonly bool IsClosed => !Closed.IsNever;

    /// <summary>Whether the promises of a round are over: the resolution has been told, or the request is closed.</summary>
    public readonly bool IsOver => IsClosed || !ResolutionTold.IsNever;

    public readonly long EstimateBy => Estimate is { } estimate ? Micros.Of(estimate.By) : Micros.None;

    /// <summary>The stretches that the customer named in a step towards a call, counted from 1; null for step 0, and where they named none.</summary>
    public readonly StatedHours? HoursNamedIn(int step) => step > 0 && step <= Call.Count ? Call[step - 1].Hours : null;

    /// <summary>Takes in the next event.</summary>
    public void Learn(RequestEvent fact)
    {
        LastFactAt = Math.Max(LastFactAt, fact.Micro);
        fact.Teach(ref this);
    }

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
            if (contact.At > Rounds.Last && contact.Topics.Overlaps(topic))
            {
                first = contact.At;
            }
        }

        return first.Placed(Place.DeskFact);
    }

    /// <summary>A promise that ends now, kept or broken: a broken one stays owed an apology.</summary>
    public void SettlePromise(Moment broken)
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
        SettlePromise(BrokenEstimate(now));
        Estimate = null;
        SlipForeseen = Moment.Never;
    }

    public void EndBackBy(long now)
    {
        SettlePromise(BrokenBackBy(now));
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
        EndedBefore = Moment.Latest(EndedBefore, Moment.Latest(ResolutionTold.Placed(Place.DeskContact), Closed));
        ClosedBefore = Moment.Latest(ClosedBefore, Closed);
        Rounds = Rounds.And(moment);
        EndCustomerWait(moment.Value);
        FirstContact = Moment.Never;
        FirstContactChannel = null;
        FirstContactAutomatic = false;
        ResolutionTold = Moment.Never;
        Verdict = Moment.Never;
        Feedback = Moment.Never;
        Closed = Moment.Never;
    }

    public static ToldContact TakingIt(long receivedAt) => new(new Moment(receivedAt, Place.DeskContact), Topics.Receipt, Means.Person | Means.Live);

    private void ChangeAppointments(Instant at, Func<AgreedTime, Instant, AgreedTime> change)
    {
        if (Appointments.Count > 0)
        {
            Appointments = new ValueList<AgreedTime>(Appointments.Select(agreed => change(agreed, at)));
        }
    }

    private readonly Moment Broken(long promised, long now) =>
        promised != Micros.None && promised < now && CustomerWaits.Around(promised).IsNone
            ? new Moment(promised, Place.Last)
            : Moment.Never;
}
