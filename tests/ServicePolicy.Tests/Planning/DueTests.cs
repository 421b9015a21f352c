using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Requests;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Planning;

/// <summary>The cheap answer for a million rows agrees with the whole plan.</summary>
public sealed class DueTests
{
    [Fact]
    public void Due_AnyHistoryAtAnyInstant_AgreesWithThePlan()
    {
        var cases =
            from history in RandomHistory.Strict
            from minutes in Gen.Choose(-60, 14_000)
            from combine in Gen.Elements(0, 3, 30)
            select (history, minutes, combine);
        Check.One(Law.Drawing(3_000), Prop.ForAll(Arb.From(cases), given =>
        {
            var policy = HelpDesk.Policy.WithCombineWithin(Duration.FromHours(given.combine));
            var request = ServiceRequest.Received("R-1", RandomHistory.ReceivedAt, Channel.Email).With(given.history);
            var now = RandomHistory.ReceivedAt + Duration.FromMinutes(given.minutes);

            var (due, plan) = (policy.Due(request, now), policy.Plan(request, now));

            return due.ActBy == plan.Next?.ActBy && due.RevisitAt == plan.RevisitAt && due.Key == plan.Next?.Key
                && due == policy.Due(request, now);
        }));
    }

    [Fact]
    public void Due_NothingOwed_HasNeitherKeyNorInstants()
    {
        var due =
            HelpDesk.Policy.Due(
                IsoFacts.Received("2026-11-23T09:00Z").With(IsoFacts.Closed("2026-11-23T10:00Z")), Iso.At("2026-11-23T11:00Z"));

        due.ActBy.ShouldBeNull();
        due.Key.ShouldBeNull();
        due.RevisitAt.ShouldBeNull();
    }
}
