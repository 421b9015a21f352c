namespace ServicePolicy;

/// <summary>The version of a policy that governs an open request after a new version comes into force.</summary>
/// <remarks>See docs/rules.md#catalog-changes.</remarks>
public enum VersionChange
{
    /// <summary>The version that was in force when the request arrived.</summary>
    KeepAtReceipt,

    /// <summary>The newest version. What was met or missed before the change stays so.</summary>
    MoveToNewest,
}
