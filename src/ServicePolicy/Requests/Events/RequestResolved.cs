namespace ServicePolicy;

/// <summary>The work is done; the customer may not know yet. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#resolution.</remarks>
public sealed record RequestResolved : RequestEvent
{
    /// <summary>States that the work is done.</summary>
    public RequestResolved(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.RequestResolved;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);

        // Who tells the result and then marks the work as done has told it: a reopening days later must not find that debt.
        if (!view.IsOver)
        {
            view.Resolutions = view.Resolutions.And(Moment);
        }
    }
}
