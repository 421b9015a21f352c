using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Planning;

/// <summary>What due times and plans allocate: nothing, and the same behind any history.</summary>
[Collection(Alone.Name)]
public sealed class PlanBytesTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(256)]
    public void Due_Warm_AllocatesNothing(int events)
    {
        var request = Behind(events);
        var now = request.Knows.LastFactAt + Duration.FromHours(1);

        Allocated.By(() => HelpDesk.Policy.Due(request, now)).ShouldBe(0);
    }

    [Fact]
    public void Plan_Warm_AllocatesTheSameBehindEightAndBehindManyMore()
    {
        var (few, many) = (Behind(8), Behind(256));

        var behindFew = Allocated.By(() => HelpDesk.Policy.Plan(few, few.Knows.LastFactAt));
        behindFew.ShouldBeGreaterThan(0);
        Allocated.By(() => HelpDesk.Policy.Plan(many, many.Knows.LastFactAt)).ShouldBe(behindFew);
    }

    private static ServiceRequest Behind(int events)
    {
        var request = IsoFacts.Received("2026-11-20T09:00Z");
        for (var number = 0; number < events; number++)
        {
            var at = request.ReceivedAt + Duration.FromMinutes(number + 1);
            request = request.With(number % 2 == 0
                ? new ContactMade(at, Channel.Email, Topics.Answer, estimate: new Estimate(at + Duration.FromDays(4)))
                : new CustomerMessage(at, Channel.Email, MessageKind.Question));
        }

        return request;
    }
}
