namespace ServicePolicy.Tests.Regressions;

/// <summary>
/// A second request for a call at the instant of a failed attempt changes the windows; the attempt that is owed keeps its key.
/// </summary>
public class AskedAgainAtOnceTests
{
    private static readonly Instant Asked = Instant.FromUtc(2027, 12, 20, 7, 50);
    private static readonly Instant Failed = Asked + Duration.FromHours(9);

    [Fact]
    public void Plan_WhenTheyAskAgainAtTheFailuresInstant_KeepsTheKey()
    {
        var policy = new ContactPolicy("calls", WorkingCalendar.Always, [new CallbackDuty(TimeLimit.Days(10))]);
        var failed = ServiceRequest.Received("R", Asked, Channel.Email)
            .With(new CallbackRequested(Asked, Channel.Email), new ContactFailed(Failed, Channel.Phone, ContactFailure.NoAnswer));
        var again = failed.With(new CallbackRequested(Failed, Channel.Email));

        var later = again.With(new CallbackRequested(Failed + Duration.FromDays(3), Channel.Email));

        KeyOf(again).ShouldBe(KeyOf(failed));
        KeyOf(later).ShouldBe(KeyOf(failed));

        string KeyOf(ServiceRequest request) => policy.Plan(request, Failed + Duration.FromDays(3)).Next!.Key;
    }
}
