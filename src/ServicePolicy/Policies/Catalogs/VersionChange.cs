namespace ServicePolicy;

/// <summary>Which version of a promise a request is held to when a new one comes into force.</summary>
/// <remarks>See docs/rules.md#catalogue-changes.</remarks>
public enum VersionChange
{
    /// <summary>The one in force when the request arrived.</summary>
    KeepAtReceipt,

    /// <summary>The newest; what was met or missed before stays so.</summary>
    MoveToNewest,
}
