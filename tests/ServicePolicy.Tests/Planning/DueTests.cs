using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Requests;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Planning;

/// <summary>The cheap answer for a million rows agrees with the whole plan, and what both cost does not grow with the history.</summary>
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
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(Arb.From(cases), given =>
        {
            var policy = Promise.SixDuties.Combining(Duration.FromHours(given.combine));
            var request = ServiceRequest.Received("R-1", RandomHistory.ReceivedAt, Channel.Email).With(given.history);
            var now = RandomHistory.ReceivedAt + Duration.FromMinutes(given.minutes);

            var (due, plan) = (policy.Due(request, now), policy.Plan(request, now));

            return due.ActBy == plan.Next?.ActBy && due.RevisitAt == plan.RevisitAt && due.Key == plan.Next?.Key && due == policy.Due(request, now);
        }));
    }

    [Fact]
    public void Due_NothingOwed_HasNeitherKeyNorInstants()
    {
        var due = Promise.SixDuties.Due(Facts.Received("2026-11-23T09:00Z").With(Facts.Closed("2026-11-23T10:00Z")), Iso.At("2026-11-23T11:00Z"));

        due.ActBy.ShouldBeNull();
        due.Key.ShouldBeNull();
        due.RevisitAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(8)]
    [InlineData(256)]
    public void Due_Warm_AllocatesNothing(int events)
    {
        var request = Behind(events);
        var now = request.Knows.LastFactAt + Duration.FromHours(1);

        Bytes(() => Promise.SixDuties.Due(request, now).RevisitAt is null).ShouldBe(0);
    }

    [Fact]
    public void Plan_Warm_AllocatesTheSameBehindEightAndBehindManyMore()
    {
        var (few, many) = (Behind(8), Behind(256));

        var behindFew = Bytes(() => Promise.SixDuties.Plan(few, few.Knows.LastFactAt).Next is null);
        behindFew.ShouldBeGreaterThan(0);
        Bytes(() => Promise.SixDuties.Plan(many, many.Knows.LastFactAt).Next is null).ShouldBe(behindFew);
    }

    private static ServiceRequest Behind(int events)
    {
        var request = Facts.Received("2026-11-20T09:00Z");
        for (var number = 0; number < events; number++)
        {
            var at = request.ReceivedAt + Duration.FromMinutes(number + 1);
            request = request.With(number % 2 == 0
                ? new ContactMade(at, Channel.Email, Topics.Answer, estimate: new Estimate(at + Duration.FromDays(4)))
                : new CustomerMessage(at, Channel.Email, MessageKind.Question));
        }

        return request;
    }

    private static long Bytes(Func<bool> ask)
    {
        const int Times = 100;
        for (var i = 0; i < Times; i++)
        {
            _ = ask();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            _ = ask();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
