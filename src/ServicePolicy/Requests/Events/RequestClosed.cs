namespace ServicePolicy;

/// <summary>The request is closed: nothing more is owed but answers to what the customer says from then on.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestClosed : RequestEvent
{
    /// <summary>States that the request is closed.</summary>
    public RequestClosed(Instant at, CloseReason reason = CloseReason.Completed)
        : base(at) => Reason = reason;

    /// <summary>Why.</summary>
    public CloseReason Reason { get; }

    internal override EventOrder Order => EventOrder.RequestClosed;

    internal override string Detail => $"{Reason}";

    private protected override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);
        view.EndEstimate(Micro);
        view.EndBackBy(Micro);
        view.Unapologised = Moment.Never;
        view.Call = EquatableList<CallStep>.Empty;
        view.Appointments = EquatableList<AgreedTime>.Empty;
        view.Closed = Moment;
    }
}
