namespace ServicePolicy;

/// <summary>What a customer must be told next, by when, in which window and channel, and all else that is owed, at one instant.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#what-comes-next.</remarks>
public sealed class ContactPlan : IEquatable<ContactPlan>
{
    private readonly PolicyPeriod? _governance;
    private readonly EquatableList<Obligation> _obligations;
    private readonly long _asOf;
    private readonly long _revisitAt;

    internal ContactPlan(in ObligationEngine reckoner, PolicyChoice? choice, ReadOnlySpan<EvaluatedObligation> owed, ReadOnlySpan<int> together, long revisitAt)
    {
        Policy = reckoner.Policy;
        Choice = choice;
        Request = reckoner.Request;
        _governance = reckoner.Governance;
        _asOf = reckoner.Now;
        _revisitAt = revisitAt;

        var obligations = new Obligation[owed.Length];
        for (var i = 0; i < owed.Length; i++)
        {
            obligations[i] = new Obligation(this, owed[i]);
        }

        var because = new Obligation[together.Length];
        for (var i = 0; i < together.Length; i++)
        {
            because[i] = obligations[together[i]];
        }

        _obligations = EquatableList<Obligation>.Owning(obligations);
        Next = because.Length == 0 ? null : new NextContact(EquatableList<Obligation>.Owning(because));
    }

    /// <summary>The promise it was made under.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>Why that promise governs the request; null where no catalogue chose it.</summary>
    public PolicyChoice? Choice { get; }

    /// <summary>The request.</summary>
    public ServiceRequest Request { get; }

    /// <summary>The instant it holds for: the one asked for, or that of the last fact where that is later.</summary>
    public Instant AsOf => Micros.ToInstant(_asOf);

    /// <summary>The next contact; null where nothing is owed or all is on hold.</summary>
    public NextContact? Next { get; }

    /// <summary>All that is owed, on hold too, in the order of the policy.</summary>
    public IReadOnlyList<Obligation> Obligations => _obligations;

    /// <summary>The first instant after <see cref="AsOf"/> at which the plan changes if nothing happens; null where only an event can change it.</summary>
    public Instant? RevisitAt => _revisitAt == long.MaxValue ? null : Micros.ToInstant(_revisitAt);

    /// <summary>Why the plan is as it is: the reasons of the next contact, what comes later, and which promise governs.</summary>
    public PlanExplanation Explain() => new(this);

    /// <inheritdoc/>
    public bool Equals(ContactPlan? other) =>
        other is not null && _asOf == other._asOf && HasSameContent(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => _asOf.GetHashCode() ^ _obligations.GetHashCode();

    /// <summary>What a duty answers in the situation of the plan.</summary>
    internal Owed Ask(DutyTerms terms)
    {
        new ObligationEngine(Policy, Request, Request.Knows, _asOf, _governance).Ask(terms, out var owed);
        return owed;
    }

    /// <summary>Whether another plan says the same, whatever instants they hold for.</summary>
    internal bool HasSameContent(ContactPlan other) =>
        Request.Id == other.Request.Id && Policy == other.Policy && _revisitAt == other._revisitAt
        && Equals(Next, other.Next) && _obligations.Equals(other._obligations);
}
