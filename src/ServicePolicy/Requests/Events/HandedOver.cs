namespace ServicePolicy;

/// <summary>Another team has the request; clocks go on.</summary>
/// <remarks>See docs/rules.md#handover.</remarks>
public sealed record HandedOver : RequestEvent
{
    /// <summary>States a hand-over.</summary>
    public HandedOver(Instant at, string? team = null)
        : base(at) => Team = team;

    /// <summary>The team that has it now, or null where it is unknown.</summary>
    public string? Team { get; }

    internal override EventOrder Order => EventOrder.HandedOver;

    internal override string Detail => $"{Team}";

    private protected override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.HandOvers = view.HandOvers.And(Moment);
        }
    }
}
