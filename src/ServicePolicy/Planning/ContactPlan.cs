namespace ServicePolicy;

/// <summary>What a customer must be told next, by when, in which window and channel, and all else that is owed, at one instant.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#what-comes-next.</remarks>
public sealed class ContactPlan : IEquatable<ContactPlan>
{
    private readonly ValueList<Obligation> _obligations;

    internal ContactPlan(
        ContactPolicy policy,
        PolicyChoice? choice,
        ServiceRequest request,
        long asOf,
        NextContact? next,
        ValueList<Obligation> obligations,
        long revisitAt)
    {
        Policy = policy;
        Choice = choice;
        Request = request;
        AsOf = Micros.ToInstant(asOf);
        Next = next;
        _obligations = obligations;
        RevisitAt = revisitAt == long.MaxValue ? null : Micros.ToInstant(revisitAt);
    }

    /// <summary>The promise it was made under.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>Why that promise governs the request; null where no catalogue chose it.</summary>
    public PolicyChoice? Choice { get; }

    /// <summary>The request.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The instant it holds for: the one asked for, or that of the last fact where that is later.</summary>
    public Instant AsOf { get; }

    /// <summary>The next contact; null where nothing is owed or all is on hold.</summary>
    public NextContact? Next { get; }

    /// <summary>All that is owed, on hold too, in the order of the policy.</summary>
    public IReadOnlyList<Obligation> Obligations => _obligations;

    /// <summary>The first instant after <see cref="AsOf"/> at which the plan changes if nothing happens; null where only an event can change it.</summary>
    public Instant? RevisitAt { get; }

    /// <summary>Why the plan is as it is: the reasons of the next contact, what comes later, and which promise governs.</summary>
    public PlanExplanation Explain() => new(this);

    /// <inheritdoc/>
    public bool Equals(ContactPlan? other) =>
        other is not null && AsOf == other.AsOf && HasSameContent(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => AsOf.GetHashCode() ^ _obligations.GetHashCode();

    /// <summary>Whether another plan says the same, whatever instants they hold for.</summary>
    internal bool HasSameContent(ContactPlan other) =>
        Request.Id == other.Request.Id && Policy == other.Policy && RevisitAt == other.RevisitAt
        && Equals(Next, other.Next) && _obligations.Equals(other._obligations);
}
