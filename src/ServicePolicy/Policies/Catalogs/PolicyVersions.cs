namespace ServicePolicy;

/// <summary>The versions of a promise, each in force from an instant until the next.</summary>
/// <remarks>Equal by value. Immutable. A policy converts to its only version. See docs/rules.md#catalogue-changes.</remarks>
public sealed record PolicyVersions
{
    private readonly EquatableList<PolicyVersion> _all;

    private PolicyVersions(EquatableList<PolicyVersion> all) => _all = all;

    /// <summary>The versions, oldest first; the first has always been in force.</summary>
    public IReadOnlyList<PolicyVersion> All => _all;

    /// <summary>A promise that has always been in force.</summary>
    public static PolicyVersions Of(ContactPolicy policy) =>
        new(new EquatableList<PolicyVersion>([new PolicyVersion(Guard.NotNull(policy), null)]));

    /// <inheritdoc cref="Of"/>
    public static implicit operator PolicyVersions(ContactPolicy policy) => Of(policy);

    /// <inheritdoc cref="Of"/>
    public static PolicyVersions FromContactPolicy(ContactPolicy policy) => Of(policy);

    /// <summary>These and another, in force from an instant on, this instant included.</summary>
    /// <exception cref="ArgumentException">The instant is not after that of the last version.</exception>
    public PolicyVersions WithVersion(Instant effectiveFrom, ContactPolicy policy)
    {
        Guard.NotNull(policy);

        return _all[_all.Count - 1].EffectiveFrom >= effectiveFrom
            ? throw new ArgumentException(
                $"A version of '{policy.Name}' was to be in force from {effectiveFrom}; it must come after the last, {_all[_all.Count - 1].EffectiveFrom}.",
                nameof(effectiveFrom))
            : new(new EquatableList<PolicyVersion>([.. _all, new PolicyVersion(policy, Micros.Truncate(effectiveFrom))]));
    }

    /// <summary>The version in force at an instant.</summary>
    public ContactPolicy At(Instant instant)
    {
        var policy = _all[0].Policy;
        for (var i = 1; i < _all.Count && _all[i].EffectiveFrom <= instant; i++)
        {
            policy = _all[i].Policy;
        }

        return policy;
    }
}
