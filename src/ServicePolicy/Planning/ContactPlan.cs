namespace ServicePolicy;

/// <summary>
/// The plan for one request at one instant: what the customer must be told next, by when, in which window and channel, and everything else
/// that is owed.
/// </summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#what-comes-next.</remarks>
public sealed class ContactPlan : IEquatable<ContactPlan>
{
    private readonly PlanBasis _basis;
    private readonly EquatableList<Obligation> _obligations;
    private readonly long _revisitAt;

    internal ContactPlan(
        PlanBasis basis, PolicyChoice? choice, EquatableList<Obligation> obligations, EquatableList<Obligation> saidNext, long revisitAt)
    {
        _basis = basis;
        _obligations = obligations;
        _revisitAt = revisitAt;
        Choice = choice;
        Next = saidNext.Count == 0 ? null : new NextContact(saidNext);
    }

    /// <summary>The policy that the plan follows.</summary>
    public ContactPolicy Policy => _basis.Policy;

    /// <summary>Why this policy governs the request; null if the plan was made from a policy and not from a catalog.</summary>
    public PolicyChoice? Choice { get; }

    /// <summary>The request that the plan is for.</summary>
    public ServiceRequest Request => _basis.Request;

    /// <summary>The instant of the plan: the one asked for, or the instant of the last fact if that is later.</summary>
    public Instant AsOf => Micros.ToInstant(Now);

    /// <summary>The next contact; null if nothing is owed, or if everything owed is on hold.</summary>
    public NextContact? Next { get; }

    /// <summary>All obligations of the request, in the order of the policy's duties, those on hold included.</summary>
    public IReadOnlyList<Obligation> Obligations => _obligations;

    /// <summary>
    /// The first instant after <see cref="AsOf"/> at which the plan changes if nothing happens; null if only an event can change it.
    /// </summary>
    public Instant? RevisitAt => _revisitAt == long.MaxValue ? null : Micros.ToInstant(_revisitAt);

    internal long Now => _basis.Now;

    /// <summary>Explains the plan: the reasons for the next contact, what comes later, and which policy governs.</summary>
    public PlanExplanation Explain() => new(this);

    /// <inheritdoc/>
    public bool Equals(ContactPlan? other) => other is not null && Now == other.Now && HasSameContent(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Now.GetHashCode() ^ _obligations.GetHashCode();

    /// <summary>Whether another plan says the same, whatever instants the two hold for.</summary>
    internal bool HasSameContent(ContactPlan other) =>
        Request.Id == other.Request.Id && Policy == other.Policy && _revisitAt == other._revisitAt
        && Equals(Next, other.Next) && _obligations.Equals(other._obligations);
}
