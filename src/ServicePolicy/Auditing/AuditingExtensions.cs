namespace ServicePolicy.Auditing;

/// <summary>Compares what happened to a request with a policy.</summary>
public static class AuditingExtensions
{
    /// <summary>Finds out what became of each obligation that a request ever had under a policy.</summary>
    /// <remarks>
    /// The audit asks the same duties that plans are made of. A contact that bounced by <paramref name="until"/> discharged nothing, even
    /// before the bounce was known. A restored request is audited from its row on; what was discharged before the row is not known.
    /// </remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="request">The request.</param>
    /// <param name="until">
    /// The last instant to look at. Events at it count, later ones do not. For a restored request, an instant before the row's last fact is
    /// moved to that fact. Truncated to the microsecond.
    /// </param>
    /// <returns>The audit; it has no outcomes if <paramref name="until"/> is before the request was received.</returns>
    public static RequestAudit Audit(this ContactPolicy policy, ServiceRequest request, Instant until)
    {
        Guard.NotNull(policy);
        Guard.NotNull(request);
        return Audit(new PolicyPeriod(policy, Micros.Of(request.ReceivedAt), null, null), request, Micros.Truncate(until));
    }

    /// <summary>
    /// Finds out what became of each obligation that a request ever had under the policies that governed it, one after the other. What was
    /// met or missed under one policy stays so under the next.
    /// </summary>
    /// <param name="catalog">The catalog that chooses the policy of a request.</param>
    /// <param name="request">The request.</param>
    /// <param name="until">The last instant to look at, as for a single policy.</param>
    /// <returns>The audit; it has no outcomes if <paramref name="until"/> is before the request was received.</returns>
    public static RequestAudit Audit(this PolicyCatalog catalog, ServiceRequest request, Instant until)
    {
        Guard.NotNull(catalog);
        Guard.NotNull(request);
        return Audit(catalog.Govern(request, until), request, Micros.Truncate(until));
    }

    private static RequestAudit Audit(PolicyPeriod period, ServiceRequest request, Instant until)
    {
        var outcomes = until < request.ReceivedAt
            ? EquatableList<DutyOutcome>.Empty
            : new ObligationReplay(period, request).Until(Micros.Of(until));
        return new RequestAudit(period.Policy, request, until, outcomes);
    }
}
