namespace ServicePolicy;

/// <summary>The desk found a mistake of its own, for which it owes the customer an apology.</summary>
/// <remarks>See docs/rules.md#recovery.</remarks>
public sealed record FailureFound : RequestEvent
{
    /// <summary>Creates the event of a mistake that was found.</summary>
    /// <param name="at">When the mistake was found.</param>
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
