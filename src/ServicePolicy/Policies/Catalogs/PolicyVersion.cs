namespace ServicePolicy;

/// <summary>One version of a policy. Found in <see cref="PolicyVersions.All"/>.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record PolicyVersion
{
    internal PolicyVersion(ContactPolicy policy, Instant? effectiveFrom)
    {
        Policy = policy;
        EffectiveFrom = effectiveFrom;
    }

    /// <summary>The policy that is in force from then on.</summary>
    public ContactPolicy Policy { get; }

    /// <summary>The first instant at which the version is in force; null if it always has been.</summary>
    public Instant? EffectiveFrom { get; }
}
