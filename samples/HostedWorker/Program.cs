using HostedWorker;
using ServicePolicy.Hosting;

var file = Path.GetFullPath(Path.Combine(args.FirstOrDefault() ?? AppContext.BaseDirectory, "appsettings.json"));
var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

// By default a file that is not JSON is ignored silently. Print the error instead, and let the check of the policies refuse the rest.
builder.Configuration.SetFileLoadExceptionHandler(failure =>
{
    Console.WriteLine($"cannot read {file}: {failure.Exception.InnerException?.Message}");
    failure.Ignore = true;
});
builder.Configuration.AddJsonFile(file, optional: false, reloadOnChange: true);

builder.Services.AddServicePolicy().BindConfiguration("ServicePolicy", binder => binder.ErrorOnUnknownConfiguration = true);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Cases>();
builder.Services.AddHostedService<ContactWorker>();

using var host = builder.Build();
var policies = host.Services.GetRequiredService<PolicyCatalogMonitor>();
policies.Reloaded += (_, _) => Console.WriteLine(policies.LastFailure is { } errors
    ? $"policies not reloaded, the old ones stay: {string.Join(" ", errors)}"
    : "policies reloaded");

Console.WriteLine($"policies from {file}: edit it while this runs");
await host.RunAsync();
