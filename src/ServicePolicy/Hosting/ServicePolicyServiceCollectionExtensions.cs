using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ServicePolicy.Hosting;

/// <summary>Adds ServicePolicy to a host.</summary>
public static class ServicePolicyServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IPolicyEngine"/>, the <see cref="PolicyCatalog"/> of the host's <see cref="ServicePolicyOptions"/>, and the
    /// <see cref="PolicyCatalogMonitor"/> that reloads it; what the host has registered itself stays. The engine uses the host's
    /// <see cref="IClock"/>, else its time provider, else the system's clock, and the host's <see cref="IDateTimeZoneProvider"/>, else tzdb.
    /// May be called more than once.
    /// </summary>
    /// <remarks>
    /// Promises are checked when the host starts, all errors at once. A host that makes its <see cref="PolicyCatalog"/> in code registers it
    /// first, and needs no options.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options in code, such as the host's own duties.</param>
    /// <returns>For what comes next: <c>services.AddServicePolicy().BindConfiguration("ServicePolicy")</c>.</returns>
    public static OptionsBuilder<ServicePolicyOptions> AddServicePolicy(this IServiceCollection services, Action<ServicePolicyOptions>? configure = null)
    {
        Guard.NotNull(services);
        var options = services.AddOptions<ServicePolicyOptions>();
        if (services.All(service => service.ServiceType != typeof(PolicyCatalog)))
        {
            options.ValidateOnStart();
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ServicePolicyOptions>, ServicePolicyOptionsValidator>());
        services.TryAddSingleton<PolicyCatalogMonitor>();
        services.TryAddTransient(provider => provider.GetRequiredService<PolicyCatalogMonitor>().Catalog);
        services.TryAddSingleton<PolicyMeter>();
        services.TryAddSingleton<IPolicyEngine, PolicyEngine>();
        return options;
    }
}
