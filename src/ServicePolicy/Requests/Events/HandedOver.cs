namespace ServicePolicy;

/// <summary>The request was handed over to another team. Time limits keep running.</summary>
/// <remarks>See docs/rules.md#handover.</remarks>
public sealed record HandedOver : RequestEvent
{
    /// <summary>Creates the event of a handover.</summary>
    /// <param name="at">When the request was handed over.</param>
    /// <param name="team">The team that has the request now; null where it is unknown, and the traits then keep their team.</param>
    public HandedOver(Instant at, string? team = null)
        : base(at) => Team = team;

    /// <summary>The team that has the request now, or null where it is unknown.</summary>
    public string? Team { get; }

    internal override EventOrder Order => EventOrder.HandedOver;

    internal override string Detail => $"{Team}";

    private protected override void Teach(ref ViewState view)
    {
        if (!view.IsClosed)
        {
            view.Rare = view.Rare with { Handovers = view.Rare.Handovers.And(Moment) };
        }
    }
}
