namespace ServicePolicy;

/// <summary>The work is done, but the customer may not know yet. The event ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#resolution.</remarks>
public sealed record RequestResolved : RequestEvent
{
    /// <summary>Creates the event of work that is done.</summary>
    /// <param name="at">When the work was done.</param>
    public RequestResolved(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.RequestResolved;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view)
    {
        view.EndCustomerWait(Micro);

        // A desk that tells the result and marks the work as done afterwards has told it: a reopening days later must not owe it again.
        if (!view.IsOver)
        {
            view.Rare = view.Rare with { Resolutions = view.Rare.Resolutions.And(Moment) };
        }
    }
}
