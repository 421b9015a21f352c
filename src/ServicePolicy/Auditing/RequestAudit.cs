namespace ServicePolicy;

/// <summary>What happened to a request, held against a promise: what became of each obligation that ever existed.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#audit.</remarks>
public sealed record RequestAudit
{
    internal RequestAudit(ContactPolicy policy, ServiceRequest request, Instant until, ValueList<DutyOutcome> outcomes)
    {
        Policy = policy;
        Request = request;
        Until = until;
        Outcomes = outcomes;
    }

    /// <summary>The promise.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The request.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The last instant that was looked at; what happened at it counts, what happened later does not.</summary>
    public Instant Until { get; }

    /// <summary>Each obligation by start, then in the order of the policy; empty before the receipt.</summary>
    public IReadOnlyList<DutyOutcome> Outcomes { get; }
}
