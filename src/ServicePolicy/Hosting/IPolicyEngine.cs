namespace ServicePolicy.Hosting;

/// <summary>
/// The policies and the clock of a host. Inject it, and plan and audit with the methods of <see cref="PolicyEngineExtensions"/>.
/// </summary>
/// <remarks>
/// Implementations must be safe to share between threads; the one that
/// <see cref="ServicePolicyServiceCollectionExtensions.AddServicePolicy"/> registers is. A test can implement it with a fixed catalog and
/// instant.
/// </remarks>
public interface IPolicyEngine
{
    /// <summary>The catalog of policies in force now. It may be another one after a reload.</summary>
    PolicyCatalog Catalog { get; }

    /// <summary>Returns the current instant by the host's clock.</summary>
    Instant GetCurrentInstant();
}
