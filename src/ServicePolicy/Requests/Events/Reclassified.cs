namespace ServicePolicy;

/// <summary>Kind, priority or tags changed; the traits are these from then on.</summary>
/// <remarks>See docs/rules.md#catalogue-changes.</remarks>
public sealed record Reclassified : RequestEvent
{
    /// <summary>States the new traits.</summary>
    public Reclassified(Instant at, RequestTraits traits)
        : base(at) => Traits = Guard.NotNull(traits);

    /// <summary>The traits from then on.</summary>
    public RequestTraits Traits { get; }

    internal override EventOrder Order => EventOrder.Reclassified;

    internal override string Detail => $"{Traits}";

    private protected override void Teach(ref ViewState view)
    {
    }
}
