namespace ServicePolicy;

/// <summary>
/// Asks a policy, or a catalog of policies, about a request: the plan, the due times, forecasts, the effect of an event, checks of
/// estimates, and drafts of messages.
/// </summary>
public static partial class PlanningExtensions
{
    /// <summary>Plans the next contact: what the customer must be told, by when, in which window and channel, and why.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; an instant before the last fact counts as the instant of that fact.</param>
    /// <exception cref="ArgumentNullException">The policy or the request is null.</exception>
    public static ContactPlan Plan(this ContactPolicy policy, ServiceRequest request, Instant now) =>
        new ObligationEngine(policy, request, now).Plan();

    /// <summary>
    /// Plans the next contact under the policy that governs the request at an instant. Obligations that were met or missed under an earlier
    /// policy stay so, and no deadline is earlier than the change.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; an instant before the last fact counts as the instant of that fact.</param>
    /// <exception cref="ArgumentNullException">The catalog or the request is null.</exception>
    public static ContactPlan Plan(this PolicyCatalog catalog, ServiceRequest request, Instant now) =>
        EngineFor(catalog, request, now, out var choice).Plan(choice);

    /// <summary>Finds when to act and when to look again, which is all that a loop over many requests needs. Allocates nothing.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; an instant before the last fact counts as the instant of that fact.</param>
    /// <exception cref="ArgumentNullException">The policy or the request is null.</exception>
    public static DueTimes Due(this ContactPolicy policy, ServiceRequest request, Instant now) =>
        new ObligationEngine(policy, request, now).Due();

    /// <summary>
    /// Finds when to act and when to look again under the policy that governs the request at an instant. Allocates only to choose the
    /// policy.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; an instant before the last fact counts as the instant of that fact.</param>
    /// <exception cref="ArgumentNullException">The catalog or the request is null.</exception>
    public static DueTimes Due(this PolicyCatalog catalog, ServiceRequest request, Instant now) =>
        EngineFor(catalog, request, now, out _).Due();

    private static ObligationEngine EngineFor(PolicyCatalog catalog, ServiceRequest request, Instant now, out PolicyChoice choice)
    {
        choice = Guard.NotNull(catalog).Choose(Guard.NotNull(request), now);
        var changesAt = catalog.NextVersionAfter(now) is { } change ? Micros.Of(change) : long.MaxValue;
        return new(choice.Policy, request, now, catalog.Govern(request, now), changesAt);
    }
}
