namespace ServicePolicy.Tests.Regressions;

/// <summary>A late call whose stated window ends when the customer's own hours begin (law 4).</summary>
public class AdjacentHoursTests
{
    private static readonly Instant Asked = Instant.FromUtc(2027, 2, 19, 1, 5);

    [Fact]
    public void Plan_AtTheInstantAStatedWindowEnds_IsStillTheOneUntilThen()
    {
        var policy = new ContactPolicy("calls", WorkingCalendar.Always, [new CallbackDuty(TimeLimit.Minutes(15))]);
        var window = new Interval(Asked + Duration.FromMinutes(15), Asked + Duration.FromMinutes(135));
        var request = ServiceRequest.Received("R", Asked, Channel.Email).With(new CallbackRequested(Asked, Channel.Email, [window]));

        var before = policy.Plan(request, window.End - Duration.FromHours(1));
        before.RevisitAt.ShouldBe(window.End + Duration.FromTicks(10));
        policy.Plan(request, window.End).Next.ShouldBe(before.Next);
        policy.Plan(request, window.End + Duration.FromTicks(10)).Next!.Window.ShouldBe(new ContactWindow(window.End, null));
    }
}
