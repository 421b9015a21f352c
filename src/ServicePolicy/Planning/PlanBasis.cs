namespace ServicePolicy;

/// <summary>What a plan and its obligations are made from.</summary>
/// <param name="policy">The policy in force.</param>
/// <param name="request">The request.</param>
/// <param name="period">Since when the policy governs the request, and which one did before; null if no other did.</param>
/// <param name="now">The instant of the plan, in microseconds.</param>
internal sealed class PlanBasis(ContactPolicy policy, ServiceRequest request, PolicyPeriod? period, long now)
{
    public ContactPolicy Policy { get; } = policy;

    public ServiceRequest Request { get; } = request;

    public long Now { get; } = now;

    /// <summary>Asks a duty again in the situation of the plan, so that the plan does not have to keep every answer.</summary>
    public Owed Ask(DutyTerms terms)
    {
        new Situation(Policy, Request, Request.Knows, terms, Now).Ask(period, out var owed);
        return owed;
    }
}
