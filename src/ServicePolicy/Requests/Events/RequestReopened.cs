namespace ServicePolicy;

/// <summary>The same request goes on: it is acknowledged and estimated anew. It ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public sealed record RequestReopened : RequestEvent
{
    /// <summary>States that the request is open again.</summary>
    public RequestReopened(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.RequestReopened;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view) => view.Reopen(Moment);
}
