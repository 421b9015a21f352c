using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ServicePolicy.Hosting;

/// <summary>Registers ServicePolicy in a host.</summary>
public static class ServicePolicyServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IPolicyEngine"/>, the <see cref="PolicyCatalog"/> that the <see cref="ServicePolicyOptions"/> describe, and the
    /// <see cref="PolicyCatalogMonitor"/> that reloads it. Services that are already registered stay.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The engine uses the registered <see cref="IClock"/>, else on .NET 8 and later the registered <c>TimeProvider</c>, else the system
    /// clock. Time zones come from the registered <see cref="IDateTimeZoneProvider"/>, else from the time zone database (tzdb).
    /// </para>
    /// <para>
    /// The options are checked when the host starts, all errors at once. To make the <see cref="PolicyCatalog"/> in code, register it
    /// before this call; no options are needed then. The method may be called more than once.
    /// </para>
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets options in code, for example to add custom duties. Null: nothing.</param>
    /// <returns>The options builder, for example for <c>services.AddServicePolicy().BindConfiguration("ServicePolicy")</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static OptionsBuilder<ServicePolicyOptions> AddServicePolicy(
        this IServiceCollection services, Action<ServicePolicyOptions>? configure = null)
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
        services.TryAddSingleton(PolicyCatalogMonitor.Create);
        services.TryAddTransient(provider => provider.GetRequiredService<PolicyCatalogMonitor>().Catalog);
        services.TryAddSingleton<IPolicyEngine, PolicyEngine>();
#if NET8_0_OR_GREATER
        services.TryAddSingleton<IPolicyMeter, PolicyMeter>();
#endif
        return options;
    }
}
