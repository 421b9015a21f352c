namespace ServicePolicy.Explanations;

/// <summary>Walks forward through the contacts to come.</summary>
internal static class ForecastWalk
{
    // Only the desk can give an estimate, so the forecast takes it to lie beyond its own end.
    private static readonly Duration Beyond = Duration.FromDays(366);

    /// <summary>The contacts to come, found one at a time while they are enumerated.</summary>
    public static IEnumerable<ForecastContact> Contacts(
        Func<ServiceRequest, Instant, ContactPlan> plan, ServiceRequest request, Instant now, Instant until)
    {
        // No fact of a request can lie later.
        until = Instant.Min(until, RequestYears.Last - Duration.FromTicks(10));
        var made = "";
        var at = now;
        while (true)
        {
            var planned = plan(request, at);
            at = planned.AsOf;
            var contactAt = ContactAt(planned);
            var revisitAt = planned.RevisitAt ?? Instant.MaxValue;
            var soonest = Instant.Min(contactAt, revisitAt);
            if (soonest > until || soonest == Instant.MaxValue)
            {
                yield break;
            }

            if (revisitAt < contactAt)
            {
                at = revisitAt;
                continue;
            }

            // A contact that does not meet its obligation would be forecast for ever.
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

    /// <summary>The contact as the fact that it becomes once it is made.</summary>
    public static ContactMade Contact(NextContact next, Instant at, Instant until)
    {
        var estimates = next.Topics.Overlaps(Topics.Estimate | Topics.Correction);
        var by = Instant.Min(Instant.Max(at, until), RequestYears.Last - Beyond) + Beyond;
        return new(at, next.Channel!, next.Topics, next.MayBeAutomatic, estimates ? new Estimate(by) : null);
    }

    /// <summary>The instant at which the next contact is made; <see cref="Instant.MaxValue"/> if it cannot be.</summary>
    private static Instant ContactAt(ContactPlan plan)
    {
        if (plan.Next is not { Window: { } window } next)
        {
            return Instant.MaxValue;
        }

        var moment = next.ActBy >= plan.AsOf ? next.ActBy : Instant.Max(plan.AsOf, window.From);
        // A contact can only meet what began before it, so one that is due at the very start comes a microsecond later.
        var since = next.Because[0].Owed.Since;
        return since >= new Moment(Micros.Of(moment), MomentBracket.DeskContact) ? moment + Duration.FromTicks(10) : moment;
    }
}
