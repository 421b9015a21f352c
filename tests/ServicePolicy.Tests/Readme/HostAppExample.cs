// readme: host app
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using ServicePolicy;
using ServicePolicy.Hosting;
// readme: end

namespace ServicePolicy.Tests.Readme;

/// <summary>The program of docs/in-a-host-app.md, run in a folder of its own with the settings of that page.</summary>
internal static class HostAppExample
{
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        var page = File.ReadAllText(Support.Repository.PathTo("docs/in-a-host-app.md"));
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), page.Split("```json\n")[1].Split("```")[0]);
        string[] args = ["--contentRoot", folder, "--Logging:LogLevel:Default", "None"];

        // readme: host app
        var builder = Host.CreateApplicationBuilder(args); // reads appsettings.json
        builder.Services.AddServicePolicy().BindConfiguration("ServicePolicy");
        using var host = builder.Build();
        host.Start(); // refuses invalid policies, and lists every problem with its path

        var engine = host.Services.GetRequiredService<IPolicyEngine>();
        var received = Instant.FromUtc(2026, 11, 23, 7, 0);
        var request = ServiceRequest.Received("R-1", received, Channel.Email, traits: new RequestTraits(priority: "1"));
        var plan = engine.Plan(request, now: received); // without `now`, the engine reads the host's clock
        Console.WriteLine($"{plan.Policy.Name}: {plan.Next?.Key}");
        // readme: end

        Directory.Delete(folder, recursive: true);
    }
}
