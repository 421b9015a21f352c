namespace ServicePolicy;

/// <summary>Another team has the request; clocks go on.</summary>
/// <remarks>See docs/rules.md#handover.</remarks>
public sealed record HandedOver : RequestEvent
{
    /// <summary>States a hand-over.</summary>
    public HandedOver(Instant at, string? team = null)
        : base(at) => Team = team;

    /// <summary>The team that has it now, or null where it is unknown.</summary>
    public string? Team { get; }

    internal override int Rank => 1;

    internal override string Detail => $"{Team}";

    internal override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.HandOvers = view.HandOvers.And(new Moment(Micro, Place.DeskFact));
        }
    }
}

/// <summary>Kind, priority or tags changed; the traits are these from then on.</summary>
/// <remarks>See docs/rules.md#catalogue-changes.</remarks>
public sealed record Reclassified : RequestEvent
{
    /// <summary>States the new traits.</summary>
    public Reclassified(Instant at, RequestTraits traits)
        : base(at) => Traits = traits ?? throw new ArgumentNullException(nameof(traits));

    /// <summary>The traits from then on.</summary>
    public RequestTraits Traits { get; }

    internal override int Rank => 2;

    internal override string Detail => $"{Traits}";

    internal override void Teach(ref ViewState view)
    {
    }
}

/// <summary>More of what the customer needs is known.</summary>
public sealed record NeedClarified : RequestEvent
{
    /// <summary>States what became known.</summary>
    public NeedClarified(Instant at, Brief brief)
        : base(at) => Brief = brief ?? throw new ArgumentNullException(nameof(brief));

    /// <summary>What became known; other parts stay as they were.</summary>
    public Brief Brief { get; }

    internal override int Rank => 3;

    internal override string Detail => $"{Brief}";

    internal override void Teach(ref ViewState view) => view.Brief = view.Brief.With(Brief, new Moment(Micro, Place.First));
}

/// <summary>The desk made a mistake that the customer should hear of from the desk.</summary>
/// <remarks>See docs/rules.md#recovery.</remarks>
public sealed record FailureFound : RequestEvent
{
    /// <summary>States that a mistake was found.</summary>
    public FailureFound(Instant at)
        : base(at)
    {
    }

    internal override int Rank => 4;

    internal override string Detail => "";

    internal override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.OweApology(new Moment(Micro, Place.DeskFact));
        }
    }
}

/// <summary>The desk knows that the estimate told will not hold.</summary>
/// <remarks>See docs/rules.md#correctestimate.</remarks>
public sealed record SlipForeseen : RequestEvent
{
    /// <summary>States that a slip is foreseen.</summary>
    public SlipForeseen(Instant at)
        : base(at)
    {
    }

    internal override int Rank => 5;

    internal override string Detail => "";

    internal override void Teach(ref ViewState view)
    {
        if (view.Estimate is not null && view.SlipForeseen.IsNever)
        {
            view.SlipForeseen = new Moment(Micro, Place.DeskFact);
        }
    }
}

/// <summary>The work is done; the customer may not know yet. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#resolution.</remarks>
public sealed record RequestResolved : RequestEvent
{
    /// <summary>States that the work is done.</summary>
    public RequestResolved(Instant at)
        : base(at)
    {
    }

    internal override int Rank => 6;

    internal override string Detail => "";

    internal override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);

        // Who tells the result and then marks the work as done has told it: a reopening days later must not find that debt.
        if (!view.IsOver)
        {
            view.Resolutions = view.Resolutions.And(new Moment(Micro, Place.DeskFact));
        }
    }
}

/// <summary>A fact that only the host knows the meaning of.</summary>
public sealed record Noted : RequestEvent
{
    /// <summary>Notes a fact.</summary>
    /// <param name="at">When it happened.</param>
    /// <param name="mark">Its name.</param>
    /// <param name="value">The instant it speaks of, if any.</param>
    public Noted(Instant at, Mark mark, Instant? value = null)
        : base(at)
    {
        Mark = mark ?? throw new ArgumentNullException(nameof(mark));
        Value = value is { } instant ? Micros.Truncate(instant) : null;
    }

    /// <summary>The name of the fact.</summary>
    public Mark Mark { get; }

    /// <summary>The instant it speaks of, or null.</summary>
    public Instant? Value { get; }

    internal override int Rank => 7;

    internal override string Detail => $"{Mark} {Whole(Value)}";

    internal override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.Marks = view.Marks.And(Mark, At, Value);
        }
    }
}

/// <summary>Why a request was closed.</summary>
public enum CloseReason
{
    /// <summary>It is done.</summary>
    Completed,

    /// <summary>The customer no longer wants it.</summary>
    Withdrawn,

    /// <summary>Another request asks the same.</summary>
    Duplicate,

    /// <summary>The customer no longer answers.</summary>
    NoResponse,
}

/// <summary>The request is closed: nothing more is owed but answers to what the customer says from then on.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestClosed : RequestEvent
{
    /// <summary>States that the request is closed.</summary>
    public RequestClosed(Instant at, CloseReason reason = CloseReason.Completed)
        : base(at) => Reason = reason;

    /// <summary>Why.</summary>
    public CloseReason Reason { get; }

    internal override int Rank => 13;

    internal override string Detail => $"{Reason}";

    internal override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);
        view.EndEstimate(Micro);
        view.EndBackBy(Micro);
        view.Unapologised = Moment.Never;
        view.Call = ValueList<CallStep>.Empty;
        view.Appointments = ValueList<AgreedTime>.Empty;
        view.Closed = new Moment(Micro, Place.Closed);
    }
}

/// <summary>The same request goes on: it is acknowledged and estimated anew. It ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestReopened : RequestEvent
{
    /// <summary>States that the request is open again.</summary>
    public RequestReopened(Instant at)
        : base(at)
    {
    }

    internal override int Rank => 20;

    internal override string Detail => "";

    internal override void Teach(ref ViewState view) => view.Reopen(new Moment(Micro, Place.Reopened));
}
