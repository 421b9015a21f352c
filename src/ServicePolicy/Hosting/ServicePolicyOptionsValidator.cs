using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ServicePolicy.Hosting;

/// <summary>Refuses options with errors, and lists all of them, each with its path.</summary>
internal sealed class ServicePolicyOptionsValidator(IServiceProvider services) : IValidateOptions<ServicePolicyOptions>
{
    public ValidateOptionsResult Validate(string? name, ServicePolicyOptions options)
    {
        var read = CatalogReader.Read(options, services.GetService<IDateTimeZoneProvider>());
        return read.Catalog is null ? ValidateOptionsResult.Fail(read.Errors) : ValidateOptionsResult.Success;
    }
}
