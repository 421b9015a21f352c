namespace ServicePolicy.Tests.Laws;

/// <summary>A catalog that never changes its mind says what the policy says.</summary>
public class CatalogLaws
{
    [Fact]
    public void PlanAndAudit_ByACatalogOfOnePolicy_AreThoseOfThePolicy() =>
        Law.Holds(CaseGenerators.Any, one => Agrees(new PolicyCatalog(one.Policy), one));

    [Fact]
    public void PlanAndAudit_WhenAnEqualVersionComesInForce_AreThoseOfThePolicy() => Law.Holds(CaseGenerators.Any, one =>
    {
        var versions =
            PolicyVersions.Of(one.Policy).WithVersion(one.ReceivedAt + ((one.Now - one.ReceivedAt) * one.Dice[0] / 1000), one.Policy);

        Agrees(new PolicyCatalog(versions, versionChange: VersionChange.MoveToNewest), one);
    });

    private static void Agrees(PolicyCatalog catalog, RequestCase one)
    {
        var (byCatalog, byPolicy) = (catalog.Plan(one.Request, one.Now), one.Policy.Plan(one.Request, one.Now));

        byCatalog.Next.ShouldBe(byPolicy.Next);
        byCatalog.Obligations.ShouldBe(byPolicy.Obligations);
        byCatalog.RevisitAt.ShouldBe(byPolicy.RevisitAt);
        catalog.Audit(one.Request, one.Now).Outcomes.ShouldBe(one.Policy.Audit(one.Request, one.Now).Outcomes);
    }
}
