namespace ServicePolicy.Explanations;

/// <summary>Walks forward through the contacts to come.</summary>
internal static class ForecastWalk
{
    // An estimate is for the desk to give: the forecast takes it to lie beyond its end.
    private static readonly Duration Beyond = Duration.FromDays(366);

    public static IEnumerable<ForecastContact> Contacts(Func<ServiceRequest, Instant, ContactPlan> plan, ServiceRequest request, Instant now, Instant until)
    {
        // No fact of a request can lie later.
        until = Instant.Min(until, RequestYears.Last - Duration.FromTicks(10));
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

            // A contact that does not meet what it says would be forecast for ever.
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

    public static ContactMade Contact(NextContact next, Instant at, Instant until)
    {
        var promises = next.Topics.Overlaps(Topics.Estimate | Topics.Correction);
        return new(at, next.Channel!, next.Topics, next.MayBeAutomatic, promises ? new Estimate(Instant.Min(Instant.Max(at, until), RequestYears.Last - Beyond) + Beyond) : null);
    }
}
