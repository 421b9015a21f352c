using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Tests.Hosting;

/// <summary>What a host can see from outside.</summary>
public sealed class MeterTests
{
    [Fact]
    public void Meter_OfAPlanAndAFailedReload_CountsThem()
    {
        var counted = new List<string>();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Calendars:desk:Zone", "UTC"), new("Calendars:desk:Open", "always"),
            new("Policies:a:Calendar", "desk"), new("Policies:a:Duties:Acknowledge:Within", "15 minutes"),
        ]).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddMetrics();
        services.AddServicePolicy().BindConfiguration("");
        using var provider = services.BuildServiceProvider();
        var meters = provider.GetRequiredService<IMeterFactory>();
        var engine = provider.GetRequiredService<IPolicyEngine>();
        var request = ServiceRequest.Received("R", Instant.FromUtc(2026, 11, 20, 13, 50), Channel.Email);
        engine.Plan(request, request.ReceivedAt);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "ServicePolicy" && instrument.Meter.Scope == meters)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
            counted.Add($"{instrument.Name} {count} {string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}".TrimEnd()));
        listener.Start();

        engine.Plan(request, request.ReceivedAt);
        engine.Due(request, request.ReceivedAt);
        configuration["Policies:a:Duties:Acknowledge:Within"] = "soon";
        configuration.Reload();

        counted.ShouldBe(
        [
            "servicepolicy.plans 1", "servicepolicy.obligations 1 duty=Acknowledge,urgency=Upcoming",
            "servicepolicy.plans 1", "servicepolicy.reload.failures 1",
        ]);
    }

    [Fact]
    public void Meter_WhileNobodyListens_AllocatesNothing()
    {
        var services = new ServiceCollection();
        services.AddSingleton(
            new PolicyCatalog(new ContactPolicy("a", WorkingCalendar.Always, [new AcknowledgeDuty(TimeLimit.Minutes(15))])));
        services.AddServicePolicy();
        using var provider = services.BuildServiceProvider();
        var meter = provider.GetRequiredService<IPolicyMeter>();
        var request = ServiceRequest.Received("R", Instant.FromUtc(2026, 11, 20, 13, 50), Channel.Email);
        var plan = provider.GetRequiredService<IPolicyEngine>().Plan(request, request.ReceivedAt);
        meter.Planned(plan);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            meter.Planned(plan);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
