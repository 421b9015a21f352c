namespace ServicePolicy;

/// <summary>The desk knows that the estimate told will not hold.</summary>
/// <remarks>See docs/rules.md#correctestimate.</remarks>
public sealed record SlipForeseen : RequestEvent
{
    /// <summary>States that a slip is foreseen.</summary>
    public SlipForeseen(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.SlipForeseen;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view)
    {
        if (view.Estimate is not null && view.SlipForeseen.IsNever)
        {
            view.SlipForeseen = Moment;
        }
    }
}
