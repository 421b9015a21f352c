namespace ServicePolicy.Tests.Laws;

/// <summary>Law 3: how a history arrives does not matter.</summary>
public class HistoryLaws
{
    [Fact]
    public void Import_InAnyOrder_KnowsWhatAddingOneByOneKnows() => Law.Holds(CaseGenerators.Any, one =>
    {
        var request = one.Request;
        var shuffled = one.Facts
            .Select((fact, index) => (fact, die: one.Dice[index % one.Dice.Length]))
            .OrderBy(pair => pair.die)
            .Select(pair => pair.fact);

        var imported = ServiceRequest.Import("R", one.ReceivedAt, one.Channel, shuffled, preferences: one.Wishes.Value).Request;

        imported.GetEvents().ShouldBe(request.GetEvents());
        imported.Knows.ShouldBe(request.Knows);
        imported.ShouldBe(request);
        one.Policy.Plan(imported, one.Now).ShouldBe(one.Policy.Plan(request, one.Now));
        one.Policy.Audit(imported, one.Now).ShouldBe(one.Policy.Audit(request, one.Now));
    });

    [Fact]
    public void With_AllAtOnce_EqualsOneByOne() => Law.Holds(CaseGenerators.Any, one =>
    {
        var oneByOne = one.Facts.Aggregate(one.Begun, (request, fact) => request.With(fact));

        one.Request.ShouldBe(oneByOne);
        one.Request.GetEvents().ShouldBe(oneByOne.GetEvents());
        one.Begun.With(one.Facts[..(one.Facts.Length / 2)]).With(one.Facts[(one.Facts.Length / 2)..]).ShouldBe(oneByOne);
    });

    [Fact]
    public void Restore_FromTheColumnsOfARequest_PlansTheSame() => Law.Holds(CaseGenerators.Any, one =>
    {
        var request = one.Request;
        var restored = ServiceRequest.Restore("R", one.Channel, KnownFacts.Of(request), one.Wishes.Value, request.Traits);

        one.Policy.Plan(restored, one.Now).HasSameContent(one.Policy.Plan(request, one.Now)).ShouldBeTrue();
    });
}
