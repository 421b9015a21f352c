namespace ServicePolicy;

/// <summary>The desk foresees that the estimate it told the customer will not hold.</summary>
/// <remarks>See docs/rules.md#correctestimate.</remarks>
public sealed record SlipForeseen : RequestEvent
{
    /// <summary>Creates the event of a foreseen slip.</summary>
    /// <param name="at">When the desk foresaw the slip.</param>
    public SlipForeseen(Instant at)
        : base(at)
    {
    }

    internal override EventOrder Order => EventOrder.SlipForeseen;

    internal override string Detail => "";

    private protected override void Teach(ref ViewState view)
    {
        if (view.Estimate is not null && view.Rare.SlipForeseen.IsNever)
        {
            view.Rare = view.Rare with { SlipForeseen = Moment };
        }
    }
}
