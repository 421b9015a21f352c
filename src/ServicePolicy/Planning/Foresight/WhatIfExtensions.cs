namespace ServicePolicy;

/// <summary>Asks what an event would change, before it happens.</summary>
public static class WhatIfExtensions
{
    /// <summary>The plan at the instant of an event that has not happened, without it and with it, and what it would change.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="fact">The event.</param>
    /// <exception cref="ArgumentException">The event is earlier than the last fact, or not sound: as for <see cref="ServiceRequest.With(RequestEvent)"/>.</exception>
    public static WhatIf WhatIf(this ContactPolicy policy, ServiceRequest request, RequestEvent fact)
    {
        Guard.NotNull(policy);
        return new(policy.Plan, request, fact);
    }

    /// <inheritdoc cref="WhatIf(ContactPolicy, ServiceRequest, RequestEvent)"/>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="fact">The event.</param>
    public static WhatIf WhatIf(this PolicyCatalog catalog, ServiceRequest request, RequestEvent fact)
    {
        Guard.NotNull(catalog);
        return new(catalog.Plan, request, fact);
    }
}
