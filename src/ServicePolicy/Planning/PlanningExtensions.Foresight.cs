namespace ServicePolicy;

/// <content>What will happen, and what an event would change.</content>
public static partial class PlanningExtensions
{
    /// <summary>
    /// Forecasts the contacts to come, in order, if each is made at its last allowed moment and nothing else happens. A contact whose last
    /// allowed moment has passed is made at the first moment left. Contacts are automatic where that is allowed, calls are answered, and an
    /// estimate is taken to lie beyond the forecast. The contacts are found while you enumerate them.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to begin at; an instant before the last fact counts as the instant of that fact.</param>
    /// <param name="until">The last instant of the forecast, included.</param>
    /// <returns>The contacts; none if nothing falls due by then.</returns>
    /// <exception cref="ArgumentNullException">The policy or the request is null.</exception>
    public static IEnumerable<ForecastContact> Forecast(this ContactPolicy policy, ServiceRequest request, Instant now, Instant until) =>
        ForecastWalk.Contacts(Guard.NotNull(policy).Plan, Guard.NotNull(request), now, until);

    /// <summary>
    /// Forecasts the contacts to come, in order, under the policies that will govern the request, if each is made at its last allowed
    /// moment and nothing else happens. The same assumptions hold as in a forecast under one policy.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to begin at; an instant before the last fact counts as the instant of that fact.</param>
    /// <param name="until">The last instant of the forecast, included.</param>
    /// <returns>The contacts; none if nothing falls due by then.</returns>
    /// <exception cref="ArgumentNullException">The catalog or the request is null.</exception>
    public static IEnumerable<ForecastContact> Forecast(this PolicyCatalog catalog, ServiceRequest request, Instant now, Instant until) =>
        ForecastWalk.Contacts(Guard.NotNull(catalog).Plan, Guard.NotNull(request), now, until);

    /// <summary>Compares the plan at the instant of an event that has not happened, without it and with it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="fact">The event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The request refuses the event; see <see cref="ServiceRequest.With(RequestEvent)"/>.</exception>
    public static WhatIf WhatIf(this ContactPolicy policy, ServiceRequest request, RequestEvent fact) =>
        new(Guard.NotNull(policy).Plan, Guard.NotNull(request), Guard.NotNull(fact));

    /// <summary>
    /// Compares the plan at the instant of an event that has not happened, without it and with it, each under the policy that governs the
    /// request then.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="fact">The event.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The request refuses the event; see <see cref="ServiceRequest.With(RequestEvent)"/>.</exception>
    public static WhatIf WhatIf(this PolicyCatalog catalog, ServiceRequest request, RequestEvent fact) =>
        new(Guard.NotNull(catalog).Plan, Guard.NotNull(request), Guard.NotNull(fact));
}
