namespace ServicePolicy;

/// <summary>What a plan and its obligations were made from.</summary>
/// <param name="policy">The policy.</param>
/// <param name="request">The request.</param>
/// <param name="period">Since when the policy governs the request; null where no other policy did before.</param>
/// <param name="now">The instant of the plan, in microseconds.</param>
internal sealed class PlanBasis(ContactPolicy policy, ServiceRequest request, PolicyPeriod? period, long now)
{
    public ContactPolicy Policy { get; } = policy;

    public ServiceRequest Request { get; } = request;

    public long Now { get; } = now;

    /// <summary>What a duty answers in the situation of the plan: a plan keeps no more than it shows.</summary>
    public Owed Ask(DutyTerms terms)
    {
        new Situation(Policy, Request, Request.Knows, terms, Now).Ask(period, out var owed);
        return owed;
    }
}
