namespace ServicePolicy;

/// <summary>The versions of a promise, each in force from an instant until the next.</summary>
/// <remarks>Equal by value. Immutable. A policy converts to its only version. See docs/rules.md#catalogue-changes.</remarks>
public sealed record PolicyVersions
{
    private readonly ValueList<PolicyVersion> _all;

    private PolicyVersions(ValueList<PolicyVersion> all) => _all = all;

    /// <summary>The versions, oldest first; the first has always been in force.</summary>
    public IReadOnlyList<PolicyVersion> All => _all;

    /// <summary>A promise that has always been in force.</summary>
    public static PolicyVersions Of(ContactPolicy policy) =>
        new(new ValueList<PolicyVersion>([new PolicyVersion(policy ?? throw new ArgumentNullException(nameof(policy)), null)]));

    /// <inheritdoc cref="Of"/>
    public static implicit operator PolicyVersions(ContactPolicy policy) => Of(policy);

    /// <inheritdoc cref="Of"/>
    public static PolicyVersions FromContactPolicy(ContactPolicy policy) => Of(policy);

    /// <summary>These and another, in force from an instant on, this instant included.</summary>
    /// <exception cref="ArgumentException">The instant is not after that of the last version.</exception>
    public PolicyVersions Then(Instant effectiveFrom, ContactPolicy policy)
    {
        if (policy is null)
        {
            throw new ArgumentNullException(nameof(policy));
        }

        return _all[_all.Count - 1].EffectiveFrom >= effectiveFrom
            ? throw new ArgumentException(
                $"A version of '{policy.Name}' was to be in force from {effectiveFrom}; it must come after the last, {_all[_all.Count - 1].EffectiveFrom}.",
                nameof(effectiveFrom))
            : new(new ValueList<PolicyVersion>([.. _all, new PolicyVersion(policy, Micros.Truncate(effectiveFrom))]));
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

/// <summary>A version of a promise.</summary>
/// <param name="Policy">What it promises.</param>
/// <param name="EffectiveFrom">From when it is in force, this instant included; null: it always has been.</param>
public sealed record PolicyVersion(ContactPolicy Policy, Instant? EffectiveFrom);
