using HostedWorker;
using ServicePolicy.Hosting;

var file = Path.GetFullPath(Path.Combine(args.FirstOrDefault() ?? AppContext.BaseDirectory, "appsettings.json"));
var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

// A file that is no JSON would be passed over in silence: say so, and let the check of the promises refuse what is left.
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
var promises = host.Services.GetRequiredService<PolicyCatalogMonitor>();
promises.Reloaded += (_, _) => Console.WriteLine(promises.LastFailure is { } errors
    ? $"promises not reloaded, the old ones stay: {string.Join(" ", errors)}"
    : "promises reloaded");

Console.WriteLine($"promises from {file}: edit it while this runs");
await host.RunAsync();
