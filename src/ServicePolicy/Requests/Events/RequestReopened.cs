namespace ServicePolicy;

/// <summary>The request was reopened, so it is acknowledged and estimated again. The event ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestReopened : RequestEvent
{
    /// <summary>Creates the event of a reopening.</summary>
    /// <param name="at">When the request was reopened.</param>
    public RequestReopened(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.RequestReopened;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view) => view.Reopen(Moment);
}
