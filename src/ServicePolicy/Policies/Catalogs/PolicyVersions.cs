namespace ServicePolicy;

/// <summary>The versions of a policy, each in force from its instant until the next one comes into force.</summary>
/// <remarks>
/// Equal by value. Immutable. A policy converts to versions with itself as the only one. See docs/rules.md#catalog-changes.
/// </remarks>
public sealed record PolicyVersions
{
    private readonly EquatableList<PolicyVersion> _all;

    private PolicyVersions(EquatableList<PolicyVersion> all) => _all = all;

    /// <summary>The versions, oldest first. The first has always been in force.</summary>
    public IReadOnlyList<PolicyVersion> All => _all;

    /// <summary>Creates a single version: a policy that has always been in force.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static PolicyVersions Of(ContactPolicy policy) =>
        new(new EquatableList<PolicyVersion>([new PolicyVersion(Guard.NotNull(policy), null)]));

    /// <inheritdoc cref="Of"/>
    public static implicit operator PolicyVersions(ContactPolicy policy) => Of(policy);

    /// <inheritdoc cref="Of"/>
    public static PolicyVersions FromContactPolicy(ContactPolicy policy) => Of(policy);

    /// <summary>Returns these versions and a newer one.</summary>
    /// <param name="effectiveFrom">The first instant at which the new version is in force; truncated to the microsecond.</param>
    /// <param name="policy">The policy that is in force from then on.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    /// <exception cref="ArgumentException">The instant is not after that of the last version.</exception>
    public PolicyVersions WithVersion(Instant effectiveFrom, ContactPolicy policy)
    {
        Guard.NotNull(policy);

        var last = _all[_all.Count - 1].EffectiveFrom;
        return last >= effectiveFrom
            ? throw new ArgumentException(
                $"The new version of '{policy.Name}' would be in force from {effectiveFrom}; it must come after the last one, {last}.",
                nameof(effectiveFrom))
            : new(new EquatableList<PolicyVersion>([.. _all, new PolicyVersion(policy, Micros.Truncate(effectiveFrom))]));
    }

    /// <summary>Returns the version that is in force at an instant.</summary>
    /// <param name="instant">The instant.</param>
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
