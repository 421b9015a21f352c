namespace ServicePolicy;

/// <summary>The contacts to come, if each is made at its last allowed moment and nothing else happens.</summary>
public static class Forecasting
{
    // What is estimated lies beyond any forecast: it would be the desk's to say.
    private static readonly Duration Beyond = Duration.FromDays(366);

    /// <summary>
    /// The contacts to come, in order, found as they are read. Each is made at its last allowed moment, or where that has passed at the first
    /// one left; by a machine where that is allowed; calls are answered; an estimate is taken to lie beyond the forecast.
    /// </summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to begin at; one before the last fact is taken as that.</param>
    /// <param name="until">The last instant of the forecast.</param>
    public static IEnumerable<ForecastContact> Forecast(this ContactPolicy policy, ServiceRequest request, Instant now, Instant until)
    {
        Guard.NotNull(policy);
        Guard.NotNull(request);
        return Contacts(policy.Plan, request, now, until);
    }

    /// <inheritdoc cref="Forecast(ContactPolicy, ServiceRequest, Instant, Instant)"/>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to begin at; one before the last fact is taken as that.</param>
    /// <param name="until">The last instant of the forecast.</param>
    public static IEnumerable<ForecastContact> Forecast(this PolicyCatalog catalog, ServiceRequest request, Instant now, Instant until)
    {
        Guard.NotNull(catalog);
        Guard.NotNull(request);
        return Contacts(catalog.Plan, request, now, until);
    }

    private static IEnumerable<ForecastContact> Contacts(Func<ServiceRequest, Instant, ContactPlan> plan, ServiceRequest request, Instant now, Instant until)
    {
        var made = "";
        for (var at = now; ;)
        {
            var planned = plan(request, at);
            at = planned.AsOf;
            var contactAt = ContactAt(planned);
            var revisitAt = planned.RevisitAt ?? Instant.MaxValue;
            if (Instant.Min(contactAt, revisitAt) is var soonest && (soonest > until || soonest == Instant.MaxValue))
            {
                yield break;
            }

            if (revisitAt < contactAt)
            {
                at = revisitAt;
                continue;
            }

            // What a contact does not discharge by saying it would be foretold for ever.
            if (planned.Next!.Key == made)
            {
                yield break;
            }

            made = planned.Next.Key;
            yield return new(contactAt, planned.Next);
            request = request.With(Contact(planned.Next, contactAt, until));
            at = contactAt;
        }
    }

    private static Instant ContactAt(ContactPlan plan)
    {
        if (plan.Next is not { Window: { } window } next)
        {
            return Instant.MaxValue;
        }

        var moment = next.ActBy >= plan.AsOf ? next.ActBy : Instant.Max(plan.AsOf, window.From);
        // A contact that answers a fact of its very instant is stamped after it.
        var since = next.Because[0].Owed.Since;
        return since >= new Moment(Micros.Of(moment), MomentBracket.DeskContact) ? moment + Duration.FromTicks(10) : moment;
    }

    internal static ContactMade Contact(NextContact next, Instant at, Instant until)
    {
        var promises = next.Topics.Overlaps(Topics.Estimate | Topics.Correction);
        return new(at, next.Channel!, next.Topics, next.MayBeAutomatic, promises ? new Estimate(Instant.Max(at, until) + Beyond) : null);
    }
}
