namespace ServicePolicy.Auditing;

/// <summary>What a customer lived through: silences, commitments, the times they had to ask, and what else no duty owes.</summary>
/// <remarks>
/// Get it from <see cref="RequestAudit.GetExperience"/>. All lists are oldest first and end at the audit. Equal by value. Immutable; safe
/// to share between threads.
/// </remarks>
public sealed record CustomerExperience
{
    internal CustomerExperience(
        EquatableList<Silence> silences,
        EquatableList<CommitmentOutcome> commitments,
        EquatableList<Chaser> chasers,
        EquatableList<ContactFailed> failedAttempts,
        EquatableList<HandedOver> handovers,
        EquatableList<RequestEvent> praise,
        EquatableList<RequestEvent> complaints)
    {
        Silences = silences;
        Commitments = commitments;
        Chasers = chasers;
        FailedAttempts = failedAttempts;
        Handovers = handovers;
        Praise = praise;
        Complaints = complaints;
    }

    /// <summary>The silences in which the customer waited for something and heard from no person.</summary>
    public IReadOnlyList<Silence> Silences { get; }

    /// <summary>The commitments, which are instants that the customer was told, and what became of each.</summary>
    public IReadOnlyList<CommitmentOutcome> Commitments { get; }

    /// <summary>The times that the customer had to ask.</summary>
    public IReadOnlyList<Chaser> Chasers { get; }

    /// <summary>The attempts that did not reach the customer, bounces included.</summary>
    public IReadOnlyList<ContactFailed> FailedAttempts { get; }

    /// <summary>The handovers to another team.</summary>
    public IReadOnlyList<HandedOver> Handovers { get; }

    /// <summary>The events in which the customer gave praise: thanks, praise in feedback, and that the result helped.</summary>
    public IReadOnlyList<RequestEvent> Praise { get; }

    /// <summary>The events in which the customer complained: complaints, and that the result did not help.</summary>
    public IReadOnlyList<RequestEvent> Complaints { get; }
}
