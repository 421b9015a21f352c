// readme: host app
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using ServicePolicy;
using ServicePolicy.Hosting;
// readme: end

namespace ServicePolicy.Tests.Readme;

/// <summary>Examples that do not go on from the README's first one, compiled; what each prints is compared with what its page says it prints.</summary>
internal static class ReadmeExamples
{
    /// <summary>A host of its own, in a folder with the README's settings.</summary>
    public static void HostApp()
    {
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        File.WriteAllText(Path.Combine(folder, "appsettings.json"), File.ReadAllText(Support.Repository.PathTo("README.md")).Split("```json\n")[1].Split("```")[0]);
        string[] args = ["--contentRoot", folder, "--Logging:LogLevel:Default", "None"];

        // readme: host app
        var builder = Host.CreateApplicationBuilder(args); // reads appsettings.json
        builder.Services.AddServicePolicy().BindConfiguration("ServicePolicy");
        using var host = builder.Build();
        host.Start(); // refuses promises that are wrong or cannot be kept, all at once, each with its path

        var engine = host.Services.GetRequiredService<IPolicyEngine>();
        var request = ServiceRequest.Received("R-1", Instant.FromUtc(2026, 11, 23, 7, 0), Channel.Email, traits: new RequestTraits(priority: "1"));
        var plan = engine.Plan(request, now: request.ReceivedAt); // without `now`: by the host's clock
        Console.WriteLine($"{plan.Policy.Name}: {plan.Next?.Key}");
        // readme: end

        Directory.Delete(folder, recursive: true);
    }
}

// readme: contract copy
/// <summary>A copy of the contract, within some time of the order.</summary>
public sealed record ContractCopyDuty(Mark Order, TimeLimit Within) : Duty("ContractCopy", Copy)
{
    /// <summary>What such a contact says: the first of the sixteen topics that are our own.</summary>
    public static readonly Topics Copy = CustomTopic.Number(0);

    public override DutyLife Life => DutyLife.UntilClosed;

    public override Owed Owes(in Situation now) =>
        now.Knows.Noted(Order) is { } placed ? now.Owe(placed.First, Within) : Owed.Nothing;

    public override string Describe(Language language, Audience audience) =>
        $"We send you a copy of the contract {Within.ToText(language, LimitPhrase.Within)}.";
}
// readme: end
