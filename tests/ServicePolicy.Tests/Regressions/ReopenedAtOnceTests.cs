namespace ServicePolicy.Tests.Regressions;

/// <summary>
/// A request that was acknowledged and reopened at the instant of its receipt: two obligations have two keys
/// (docs/rules.md#openings-and-keys).
/// </summary>
public class ReopenedAtOnceTests
{
    [Fact]
    public void Audit_WhenReopenedAtTheInstantOfReceipt_NamesBothOpenings()
    {
        var at = Instant.FromUtc(2027, 3, 15, 18, 35);
        var policy = new ContactPolicy(
            "policy", WorkingCalendar.Always,
            [new AcknowledgeDuty(TimeLimit.Hours(4)), new UpdateDuty(UpdateCadence.Every(TimeLimit.Hours(24)))]);
        var request = ServiceRequest.Received("R", at, Channel.Email)
            .With(new ContactMade(at, Channel.Email, Topics.Answer), new RequestReopened(at));

        var outcomes = policy.Audit(request, at).Outcomes.Where(outcome => outcome.Duty.Name == "Acknowledge");

        outcomes.Select(outcome => (outcome.Verdict, outcome.Occurrence)).ShouldBe([(DutyVerdict.Kept, 0), (DutyVerdict.Open, 1)]);
        policy.Plan(request, at).Next!.Because[0].Occurrence.ShouldBe(1);
    }
}
