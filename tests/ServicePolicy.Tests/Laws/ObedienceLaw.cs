namespace ServicePolicy.Tests.Laws;

/// <summary>Law 2: a host that obeys is never late.</summary>
public class ObedienceLaw
{
    [Fact]
    public void Audit_OfAnObedientHost_ShowsNothingLate() => Law.Holds(CaseGenerators.Any, one =>
    {
        var host = new ObedientHost(one);

        host.Live().ShouldBeEmpty(host.ToString());
    });
}
