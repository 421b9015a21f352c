namespace ServicePolicy;

/// <summary>What a customer's message is.</summary>
public enum MessageKind
{
    /// <summary>They ask.</summary>
    Question,

    /// <summary>They tell.</summary>
    Information,

    /// <summary>They complain.</summary>
    Complaint,

    /// <summary>They thank.</summary>
    Thanks,
}

/// <summary>The customer wrote or spoke. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#answer.</remarks>
public sealed record CustomerMessage : RequestEvent
{
    /// <summary>States a message.</summary>
    /// <param name="at">When it came.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="expectsAnswer">Whether it waits for an answer; null: questions and complaints do.</param>
    public CustomerMessage(Instant at, Channel channel, MessageKind kind, bool? expectsAnswer = null)
        : base(at)
    {
        Channel = channel ?? throw new ArgumentNullException(nameof(channel));
        Kind = kind;
        ExpectsAnswer = expectsAnswer ?? kind is MessageKind.Question or MessageKind.Complaint;
    }

    /// <summary>In which channel.</summary>
    public Channel Channel { get; }

    /// <summary>What it is.</summary>
    public MessageKind Kind { get; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool ExpectsAnswer { get; }

    internal override int Rank => 14;

    internal override string Detail => $"{Kind} {ExpectsAnswer}";

    internal override Channel Via => Channel;

    internal override void Teach(ref ViewState view)
    {
        view.HearFrom(Micro, Channel);
        if (!ExpectsAnswer)
        {
            return;
        }

        var moment = new Moment(Micro, Place.Customer);
        if (Kind == MessageKind.Complaint)
        {
            view.UnansweredComplaint = Moment.Earliest(view.UnansweredComplaint, moment);
        }
        else
        {
            view.UnansweredMessage = Moment.Earliest(view.UnansweredMessage, moment);
        }
    }
}

/// <summary>The customer wants to be called. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#callback.</remarks>
public sealed record CallbackRequested : RequestEvent
{
    /// <summary>States a wish for a call.</summary>
    /// <param name="at">When they asked.</param>
    /// <param name="channel">In which channel they asked.</param>
    /// <param name="windows">When they want the call; empty: in their usual hours.</param>
    /// <exception cref="ArgumentException">A window has no beginning, no end or no length.</exception>
    public CallbackRequested(Instant at, Channel channel, IEnumerable<Interval>? windows = null)
        : base(at)
    {
        Channel = channel ?? throw new ArgumentNullException(nameof(channel));
        Windows = windows is null ? ValueList<Interval>.Empty : new ValueList<Interval>(windows.Select(window => CallStep.Checked(window, nameof(windows))).OrderBy(window => window.Start));
    }

    /// <summary>In which channel they asked.</summary>
    public Channel Channel { get; }

    /// <summary>When they want the call, oldest first; empty: in their usual hours.</summary>
    public IReadOnlyList<Interval> Windows { get; }

    internal override int Rank => 15;

    internal override string Detail => string.Join(" ", Windows);

    internal override Channel Via => Channel;

    internal override void Teach(ref ViewState view)
    {
        view.HearFrom(Micro, Channel);
        view.Call = new ValueList<CallStep>([.. view.Call, CallStep.Asked(At, Windows)]);
    }
}

/// <summary>Both agreed to talk at a time. It replaces an earlier agreement and ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#appointment.</remarks>
public sealed record AppointmentAgreed : RequestEvent
{
    /// <summary>States an agreement.</summary>
    /// <param name="at">When it was made.</param>
    /// <param name="time">The agreed time; it lies after <paramref name="at"/>.</param>
    /// <exception cref="ArgumentException">The agreed time does not lie after the agreement.</exception>
    public AppointmentAgreed(Instant at, Instant time)
        : base(at)
    {
        Time = Micros.Truncate(time);
        if (Time <= At)
        {
            throw new ArgumentException($"At {At} an appointment was agreed for {Time}; it must lie after the agreement.", nameof(time));
        }
    }

    /// <summary>The agreed time.</summary>
    public Instant Time { get; }

    internal override int Rank => 16;

    internal override string Detail => Whole(Time);

    internal override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);
        if (!view.IsClosed)
        {
            view.ReplaceAppointments(At);
            view.Appointments = new ValueList<AgreedTime>([.. view.Appointments, new AgreedTime(Time, At)]);
        }
    }
}

/// <summary>The customer said whether the result helped. "No" after the resolution was told, or after closing, reopens the request.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record OutcomeConfirmed : RequestEvent
{
    /// <summary>States a verdict.</summary>
    public OutcomeConfirmed(Instant at, bool helped)
        : base(at) => Helped = helped;

    /// <summary>Whether the result helped.</summary>
    public bool Helped { get; }

    internal override int Rank => 17;

    internal override string Detail => $"{Helped}";

    internal override void Teach(ref ViewState view)
    {
        var moment = new Moment(Micro, Place.Customer);
        if (!Helped && view.IsOver)
        {
            view.Reopen(moment.Placed(Place.Reopened));
            return;
        }

        view.Verdict = moment;
        view.Helped = Helped;
    }
}

/// <summary>The customer said how the desk did.</summary>
public sealed record FeedbackReceived : RequestEvent
{
    /// <summary>States feedback.</summary>
    /// <param name="at">When it came.</param>
    /// <param name="score">The host's own scale; null where only words were said.</param>
    /// <param name="praise">Whether it praised.</param>
    public FeedbackReceived(Instant at, double? score = null, bool praise = false)
        : base(at)
    {
        Score = score;
        Praise = praise;
    }

    /// <summary>The score on the host's own scale, or null.</summary>
    public double? Score { get; }

    /// <summary>Whether it praised.</summary>
    public bool Praise { get; }

    internal override int Rank => 18;

    internal override string Detail => FormattableString.Invariant($"{Score} {Praise}");

    internal override void Teach(ref ViewState view) => view.Feedback = new Moment(Micro, Place.Customer);
}
