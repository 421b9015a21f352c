#if NETSTANDARD2_0
namespace ServicePolicy.Hosting;

/// <summary>There is no meter on netstandard2.0: nothing is counted.</summary>
internal sealed class PolicyMeter
{
    public void Planned()
    {
    }

    public void Planned(ContactPlan plan) => _ = plan;

    public void ReloadFailed()
    {
    }
}
#endif
