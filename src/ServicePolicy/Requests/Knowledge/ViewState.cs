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

    /// <summary>
    /// The facts that few requests have. An event that changes one replaces them all by a copy, and leaves them alone where nothing
    /// changes, so that most requests share <see cref="RareFacts.None"/>.
    /// </summary>
    public RareFacts Rare;

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
            Rare = RareFacts.None,
        };
    }

    public readonly bool IsClosed => !Closed.IsNever;

    /// <summary>Whether what was owed since the last opening is over: the resolution has been told, or the request is closed.</summary>
    public readonly bool IsOver => IsClosed || !ResolutionTold.IsNever;

    public readonly long EstimateBy => Estimate?.ByMicro ?? Micros.None;

    /// <summary>The hours that the customer named in a step towards a call, from 1; null for step 0, or where they named none.</summary>
    public readonly RequestedWindows? HoursNamedIn(int step) => step > 0 && step <= Rare.Call.Count ? Rare.Call[step - 1].Hours : null;

    /// <summary>When the estimate was broken, if by now; never where it still runs, or lapsed in a wait for the customer.</summary>
    public readonly Moment BrokenEstimate(long now) => Broken(EstimateBy, now);

    /// <summary>When the commitment to be back was broken, if by now; never as for <see cref="BrokenEstimate"/>.</summary>
    public readonly Moment BrokenBackBy(long now) => Broken(Rare.BackBy, now);

    /// <summary>The wait for the customer in which the estimate lapsed, or the default.</summary>
    public readonly WaitLog.Stretch OutlivedBy(long now) =>
        Estimate is not null && EstimateBy < now ? CustomerWaits.Around(EstimateBy) : default;

    /// <summary>When a topic was first told since the last opening, by a machine too.</summary>
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

    /// <summary>A commitment that ends now; where it was broken, an apology stays owed.</summary>
    public void SettleCommitment(Moment broken)
    {
        if (broken.IsNever)
        {
            return;
        }

        Rare = Rare with { FirstBroken = Moment.Earliest(Rare.FirstBroken, broken) };
        OweApology(broken);
    }

    /// <summary>A cause for an apology, unless one was made since.</summary>
    public void OweApology(Moment cause)
    {
        if (cause > Rare.LastApology)
        {
            Rare = Rare with { Unapologised = Moment.Earliest(Rare.Unapologised, cause) };
        }
    }

    public void EndEstimate(long now)
    {
        SettleCommitment(BrokenEstimate(now));
        Estimate = null;
        if (!Rare.SlipForeseen.IsNever)
        {
            Rare = Rare with { SlipForeseen = Moment.Never };
        }
    }

    public void EndBackBy(long now)
    {
        SettleCommitment(BrokenBackBy(now));
        if (Rare.BackBy != Micros.None || !Rare.BackByTold.IsNever)
        {
            Rare = Rare with { BackBy = Micros.None, BackByTold = Moment.Never };
        }
    }

    /// <summary>The customer waits for a call no longer.</summary>
    public void EndCall()
    {
        if (Rare.Call.Count > 0)
        {
            Rare = Rare with { Call = EquatableList<CallStep>.Empty };
        }
    }

    /// <summary>A step towards a call that the customer waits for.</summary>
    public void AddCallStep(CallStep step) => Rare = Rare with { Call = new EquatableList<CallStep>([.. Rare.Call, step]) };

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
        Rare = Rare with
        {
            EndedBefore = Moment.Latest(Rare.EndedBefore, Moment.Latest(ResolutionTold.InBracket(MomentBracket.DeskContact), Closed)),
            ClosedBefore = Moment.Latest(Rare.ClosedBefore, Closed),
            Verdict = Moment.Never,
            Feedback = Moment.Never,
        };
        Openings = Openings.And(moment);
        EndCustomerWait(moment.Value);
        FirstContact = Moment.Never;
        FirstContactChannel = null;
        FirstContactAutomatic = false;
        ResolutionTold = Moment.Never;
        Closed = Moment.Never;
    }

    /// <summary>The contact that taking a request in a live talk is.</summary>
    public static ToldContact TakingIt(long receivedAt) =>
        new(new Moment(receivedAt, MomentBracket.DeskContact), Topics.Receipt, Means.Person | Means.Live);

    private void ChangeAppointments(Instant at, Func<AgreedTime, Instant, AgreedTime> change)
    {
        if (Rare.Appointments.Count > 0)
        {
            Rare = Rare with { Appointments = new EquatableList<AgreedTime>(Rare.Appointments.Select(agreed => change(agreed, at))) };
        }
    }

    private readonly Moment Broken(long by, long now) =>
        by != Micros.None && by < now && CustomerWaits.Around(by).IsNone
            ? new Moment(by, MomentBracket.Last)
            : Moment.Never;
}
