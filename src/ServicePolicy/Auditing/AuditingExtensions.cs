namespace ServicePolicy.Auditing;

/// <summary>Holds what happened against a promise.</summary>
public static class AuditingExtensions
{
    /// <summary>What became of each obligation a request ever had, found by asking the same duties that plans are made of.</summary>
    /// <remarks>
    /// A contact that bounced by <paramref name="until"/> discharged nothing, also before the bounce was known. A restored request is audited
    /// from its row on: what was discharged before it is not known.
    /// </remarks>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="until">
    /// The last instant to look at: what happened at it counts, what happened later does not. For a restored request one before the row's last
    /// fact is taken as that. Kept to the microsecond.
    /// </param>
    public static RequestAudit Audit(this ContactPolicy policy, ServiceRequest request, Instant until)
    {
        Guard.NotNull(policy);

        Guard.NotNull(request);

        return Audit(new PolicyPeriod(policy, Micros.Of(request.ReceivedAt), null, null), request, Micros.Truncate(until));
    }

    /// <summary>
    /// What became of each obligation a request ever had under the promises that governed it, one after the other: what was met or missed under
    /// one stays so under the next.
    /// </summary>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="until">As for a single promise.</param>
    public static RequestAudit Audit(this PolicyCatalog catalog, ServiceRequest request, Instant until)
    {
        Guard.NotNull(catalog);

        Guard.NotNull(request);

        return Audit(catalog.Govern(request, until), request, Micros.Truncate(until));
    }

    private static RequestAudit Audit(PolicyPeriod governance, ServiceRequest request, Instant until)
    {
        var outcomes = until < request.ReceivedAt ? EquatableList<DutyOutcome>.Empty : new ObligationReplay(governance, request).Until(Micros.Of(until));
        return new RequestAudit(governance.Policy, request, until, outcomes);
    }
}
