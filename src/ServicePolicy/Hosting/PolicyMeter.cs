using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Hosting;

/// <summary>Counts under the meter "ServicePolicy". While nobody listens, nothing is counted and nothing is allocated.</summary>
internal sealed class PolicyMeter : IPolicyMeter, IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _plans;
    private readonly Counter<long> _obligations;
    private readonly Counter<long> _reloadFailures;

    public PolicyMeter(IServiceProvider services)
    {
        // A factory disposes of its meters, and gives each container of a test a meter of its own.
        _meter = services.GetService<IMeterFactory>()?.Create("ServicePolicy") ?? new Meter("ServicePolicy");
        _plans = _meter.CreateCounter<long>("servicepolicy.plans", "{plan}", "Plans made, including due times.");
        _obligations = _meter.CreateCounter<long>(
            "servicepolicy.obligations", "{obligation}", "Obligations in plans, by duty and urgency.");
        _reloadFailures = _meter.CreateCounter<long>("servicepolicy.reload.failures", "{failure}", "Reloads of the policies that failed.");
    }

    public void Planned() => _plans.Add(1);

    public void Planned(ContactPlan plan)
    {
        _plans.Add(1);
        if (!_obligations.Enabled)
        {
            return;
        }

        foreach (var obligation in plan.Obligations)
        {
            _obligations.Add(1, new("duty", obligation.Duty.Name), new("urgency", obligation.Urgency?.ToString() ?? "OnHold"));
        }
    }

    public void ReloadFailed() => _reloadFailures.Add(1);

    public void Dispose() => _meter.Dispose();
}
