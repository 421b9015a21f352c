using System.Globalization;
using NodaTime;
using ServicePolicy;
using ServicePolicy.Hosting;

namespace HostedWorker;

/// <summary>Plans every case, makes the contacts that are due soon, and sleeps until the first plan changes, or the policies do.</summary>
internal sealed class ContactWorker(IPolicyEngine engine, PolicyCatalogMonitor policies, Cases cases) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new SemaphoreSlim(0);
        policies.Reloaded += (_, _) => changed.Release();
        while (!stoppingToken.IsCancellationRequested)
        {
            var sleep = Duration.FromHours(1);
            for (var i = 0; i < cases.Open.Count; i++)
            {
                var plan = engine.Plan(cases.Open[i]);
                if (plan.Next is { Urgency: not Urgency.Upcoming } next && next.Window?.IsOpen(plan.AsOf) == true)
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{plan.AsOf:HH:mm:ss} {plan.Policy} sends {next.Topics} to {plan.Request.Id}, due {next.Deadline:HH:mm:ss}"));
                    cases.Open[i] = plan.Request.With(new ContactMade(plan.AsOf, next.Channel!, next.Topics, next.MayBeAutomatic));
                    plan = engine.Plan(cases.Open[i]);
                }

                sleep = plan.RevisitAt is { } at ? Duration.Min(sleep, at - plan.AsOf) : sleep;
            }

            await changed.WaitAsync(Duration.Max(sleep, Duration.FromMilliseconds(1)).ToTimeSpan(), stoppingToken);
        }
    }
}
