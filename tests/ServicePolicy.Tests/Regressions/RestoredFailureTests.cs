namespace ServicePolicy.Tests.Regressions;

/// <summary>An apology made at the instant of the failure bounced: a row says the same as its history.</summary>
public class RestoredFailureTests
{
    [Fact]
    public void Restore_WhenTheApologyAtTheFailuresInstantBounced_GivesTheSameKey()
    {
        var at = Instant.FromUtc(2027, 4, 20, 22, 15);
        var policy = new ContactPolicy("recovery", WorkingCalendar.Always, [new RecoveryDuty(TimeLimit.Hours(4))]);
        var request = ServiceRequest.Received("R", at, Channel.Email).With(
            new FailureFound(at),
            new ContactMade(at, Channel.Email, Topics.Apology, id: "sorry"),
            new ContactFailed(at, Channel.Email, ContactFailure.Bounced, contactId: "sorry"));

        var restored = ServiceRequest.Restore("R", Channel.Email, KnownFacts.Of(request));

        var (fromRow, fromHistory) = (policy.Plan(restored, at).Next!, policy.Plan(request, at).Next!);
        fromRow.Key.ShouldBe(fromHistory.Key);
        fromHistory.Because[0].Occurrence.ShouldBe(1);
    }
}
