namespace ServicePolicy.Auditing;

/// <summary>What happened to a request, held against a promise: what became of each obligation that ever existed, and what the customer lived through.</summary>
/// <remarks>
/// Equal by value. Immutable; safe to share between threads. <see cref="Outcomes"/> is made at once; all else is read from the history anew
/// each time it is asked for, so keep what you use twice. See docs/rules.md#audit.
/// </remarks>
public sealed record RequestAudit
{
    internal RequestAudit(ContactPolicy policy, ServiceRequest request, Instant until, EquatableList<DutyOutcome> outcomes)
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

    /// <summary>Each silence, oldest first.</summary>
    public IReadOnlyList<Silence> Silences => ExperienceReplay.Of(this).Silences;

    /// <summary>Each promised instant that the customer was told, oldest first.</summary>
    public IReadOnlyList<CommitmentOutcome> Commitments => ExperienceReplay.Of(this).Promises;

    /// <summary>Each time the customer had to ask, oldest first.</summary>
    public IReadOnlyList<Chaser> Chasers => ExperienceReplay.Of(this).Chasers;

    /// <summary>Each attempt that did not reach the customer, and each bounce, oldest first.</summary>
    public IReadOnlyList<ContactFailed> FailedAttempts => Happened<ContactFailed>();

    /// <summary>Each hand-over to another team, oldest first.</summary>
    public IReadOnlyList<HandedOver> HandOvers => Happened<HandedOver>();

    /// <summary>Each word of praise, oldest first: thanks, praise in feedback, and that the result helped.</summary>
    public IReadOnlyList<RequestEvent> Praise => Happened<RequestEvent>(IsPraise);

    /// <summary>Each word of blame, oldest first: complaints, and that the result did not help.</summary>
    public IReadOnlyList<RequestEvent> Complaints => Happened<RequestEvent>(IsComplaint);

    internal static bool IsPraise(RequestEvent fact) =>
        fact is CustomerMessage { Kind: MessageKind.Thanks } or FeedbackReceived { Praise: true } or OutcomeConfirmed { Helped: true };

    internal static bool IsComplaint(RequestEvent fact) =>
        fact is CustomerMessage { Kind: MessageKind.Complaint } or OutcomeConfirmed { Helped: false };

    /// <summary>The events up to <see cref="Until"/>, oldest first.</summary>
    internal ReadOnlySpan<RequestEvent> HappenedUntil() => ObligationReplay.UpTo(Micros.Of(Until), Request.OldestFirst);

    private EquatableList<T> Happened<T>(Func<T, bool>? isSo = null)
        where T : RequestEvent
    {
        var found = new List<T>();
        foreach (var fact in HappenedUntil())
        {
            if (fact is T one && isSo?.Invoke(one) != false)
            {
                found.Add(one);
            }
        }

        return new(found);
    }
}
