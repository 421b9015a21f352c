namespace ServicePolicy;

/// <summary>Asks a promise what a request needs.</summary>
public static class PlanningExtensions
{
    /// <summary>What the customer must be told next, by when, in which window and channel, and why.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static ContactPlan Plan(this ContactPolicy policy, ServiceRequest request, Instant now) =>
        Planner.Plan(EngineFor(policy, request, now), null, long.MaxValue);

    /// <summary>When to act and when to look again: what a loop over many cases needs. Allocates nothing.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static DueTimes Due(this ContactPolicy policy, ServiceRequest request, Instant now) => Planner.Due(EngineFor(policy, request, now), long.MaxValue);

    /// <summary>
    /// The plan under the promise that governs a request now. What was met or missed under an earlier promise stays so, and no deadline is
    /// earlier than the change.
    /// </summary>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static ContactPlan Plan(this PolicyCatalog catalog, ServiceRequest request, Instant now)
    {
        Guard.NotNull(catalog);

        var choice = catalog.Choose(request, now);
        var changesAt = catalog.NextVersionAfter(now) is { } change ? Micros.Of(change) : long.MaxValue;
        return Planner.Plan(EngineFor(choice.Policy, request, now, catalog.Govern(request, now)), choice, changesAt);
    }

    /// <summary>When to act and when to look again under the promise that governs a request now; allocates only to choose it.</summary>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static DueTimes Due(this PolicyCatalog catalog, ServiceRequest request, Instant now)
    {
        Guard.NotNull(catalog);

        var choice = catalog.Choose(request, now);
        var changesAt = catalog.NextVersionAfter(now) is { } change ? Micros.Of(change) : long.MaxValue;
        return Planner.Due(EngineFor(choice.Policy, request, now, catalog.Govern(request, now)), changesAt);
    }

    private static ObligationEngine EngineFor(ContactPolicy policy, ServiceRequest request, Instant now, PolicyPeriod? governance = null) => new(
        Guard.NotNull(policy),
        Guard.NotNull(request),
        request.Knows,
        Micros.Of(now),
        governance);
}
