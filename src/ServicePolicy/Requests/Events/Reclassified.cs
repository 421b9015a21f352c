namespace ServicePolicy;

/// <summary>The kind, priority, team or tags of the request changed.</summary>
/// <remarks>See docs/rules.md#catalog-changes.</remarks>
public sealed record Reclassified : RequestEvent
{
    /// <summary>Creates the event of new traits.</summary>
    /// <param name="at">When the traits changed.</param>
    /// <param name="traits">The traits from then on. Where they name no team, the request keeps its team.</param>
    /// <exception cref="ArgumentNullException">The traits are null.</exception>
    public Reclassified(Instant at, RequestTraits traits)
        : base(at) => Traits = Guard.NotNull(traits);

    /// <summary>The traits from then on. Where they name no team, the request keeps its team.</summary>
    public RequestTraits Traits { get; }

    internal override EventOrder Order => EventOrder.Reclassified;

    internal override string Detail => $"{Traits}";

    private protected override void Teach(ref ViewState view)
    {
    }
}
