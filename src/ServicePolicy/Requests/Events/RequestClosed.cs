namespace ServicePolicy;

/// <summary>The request was closed. From then on only answers to new messages of the customer are owed.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestClosed : RequestEvent
{
    /// <summary>Creates the event of closing.</summary>
    /// <param name="at">When the request was closed.</param>
    /// <param name="reason">Why the request was closed.</param>
    public RequestClosed(Instant at, CloseReason reason = CloseReason.Completed)
        : base(at) => Reason = reason;

    /// <summary>Why the request was closed.</summary>
    public CloseReason Reason { get; }

    internal override EventOrder Order => EventOrder.RequestClosed;

    internal override string Detail => $"{Reason}";

    private protected override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);
        view.EndEstimate(Micro);
        view.EndBackBy(Micro);
        view.EndCall();
        if (!view.Rare.Unapologised.IsNever || view.Rare.Appointments.Count > 0)
        {
            view.Rare = view.Rare with { Unapologised = Moment.Never, Appointments = EquatableList<AgreedTime>.Empty };
        }

        view.Closed = Moment;
    }
}
