using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Hosting;

/// <summary>
/// The engine of a host. It asks for the catalog at each call, so that it follows a reload or a catalog registered in code.
/// </summary>
internal sealed class PolicyEngine(IServiceProvider services) : IPolicyEngine
{
    private readonly IClock _clock = EngineClock.Of(services);

    public PolicyCatalog Catalog => services.GetRequiredService<PolicyCatalog>();

    /// <summary>Counts the plans made with this engine; null where nothing is counted.</summary>
    public IPolicyMeter? Meter { get; } = services.GetService<IPolicyMeter>();

    public Instant GetCurrentInstant() => _clock.GetCurrentInstant();
}
