namespace ServicePolicy;

/// <summary>The desk made a mistake that the customer should hear of from the desk.</summary>
/// <remarks>See docs/rules.md#recovery.</remarks>
public sealed record FailureFound : RequestEvent
{
    /// <summary>States that a mistake was found.</summary>
    public FailureFound(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.FailureFound;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.OweApology(Moment);
        }
    }
}
