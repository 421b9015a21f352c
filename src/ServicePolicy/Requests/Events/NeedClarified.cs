namespace ServicePolicy;

/// <summary>More of what the customer needs is known.</summary>
public sealed record NeedClarified : RequestEvent
{
    /// <summary>States what became known.</summary>
    public NeedClarified(Instant at, Brief brief)
        : base(at) => Brief = Guard.NotNull(brief);

    /// <summary>What became known; other parts stay as they were.</summary>
    public Brief Brief { get; }

    internal override EventOrder Order => EventOrder.NeedClarified;

    internal override string Detail => $"{Brief}";

    private protected override void Teach(ref ViewState view) => view.Brief = view.Brief.With(Brief, new Moment(Micro, MomentBracket.First));
}
