namespace ServicePolicy.Auditing;

/// <summary>What happened to a request, compared with a policy.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#audit.</remarks>
public sealed record RequestAudit
{
    internal RequestAudit(ContactPolicy policy, ServiceRequest request, Instant until, EquatableList<DutyOutcome> outcomes)
    {
        Policy = policy;
        Request = request;
        Until = until;
        Outcomes = outcomes;
    }

    /// <summary>The policy; if several governed the request one after the other, the one in force at <see cref="Until"/>.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The request.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The last instant that was looked at. Events at it count, later ones do not.</summary>
    public Instant Until { get; }

    /// <summary>What became of each obligation, by start and then in the policy's order; empty before the request was received.</summary>
    public IReadOnlyList<DutyOutcome> Outcomes { get; }

    /// <summary>
    /// Finds out what the customer lived through: silences, commitments, the times they had to ask, praise and complaints.
    /// </summary>
    /// <remarks>Each call goes through the whole history once more, so keep the result.</remarks>
    public CustomerExperience GetExperience() => new ExperienceReplay(this).Experience;

    /// <summary>The events up to <see cref="Until"/>, oldest first.</summary>
    internal ReadOnlySpan<RequestEvent> HappenedUntil() => ObligationReplay.UpTo(Micros.Of(Until), Request.OldestFirst);
}
