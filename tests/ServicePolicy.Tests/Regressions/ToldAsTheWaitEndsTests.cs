namespace ServicePolicy.Tests.Regressions;

/// <summary>
/// A commitment lapsed in a wait for the customer. At the instant the wait ends they get another, or the result, and say that it did not
/// help: what is owed since the wait and what is owed since the reopening have two keys (docs/rules.md#openings-and-keys).
/// </summary>
public class ToldAsTheWaitEndsTests
{
    private static readonly Instant Told = Instant.FromUtc(2027, 4, 25, 20, 50);
    private static readonly Instant Ended = Instant.FromUtc(2027, 4, 27, 22, 50);
    private static readonly ContactPolicy Policy = new("policy", WorkingCalendar.Always, [new EstimateDuty(TimeLimit.WorkingDays(1))]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Audit_WhenToldAndReopenedAtTheInstantTheWaitEnds_NamesBoth(bool another)
    {
        var request = ServiceRequest.Received("R", Told, Channel.Email).With(
            new ContactMade(
                Told, Channel.Email, Topics.Estimate | Topics.Resolution, automatic: true,
                estimate: new Estimate(Told + Duration.FromHours(2))),
            new WaitStarted(Told + Duration.FromSeconds(1), WaitFor.Customer, Ended),
            another
                ? new ContactMade(
                    Ended, Channel.Email, Topics.Estimate | Topics.Resolution, estimate: new Estimate(Ended + Duration.FromHours(4)))
                : new ContactMade(Ended, Channel.Email, Topics.Resolution),
            new OutcomeConfirmed(Ended, helped: false));

        var outcomes = Policy.Audit(request, Ended).Outcomes;

        outcomes.Select(outcome => (outcome.Verdict, outcome.Key)).ShouldBe(
        [
            (DutyVerdict.Kept, "R/Estimate/2027-04-25T20:50:00Z/0"),
            (DutyVerdict.Kept, "R/Estimate/2027-04-27T22:50:00Z/0"),
            (DutyVerdict.Open, "R/Estimate/2027-04-27T22:50:00Z/1"),
        ]);
        Policy.Plan(request, Ended).Next!.Key.ShouldBe(outcomes[^1].Key);
        Policy.Plan(ServiceRequest.Restore("R", Channel.Email, KnownFacts.Of(request)), Ended).Next!.Key.ShouldBe(outcomes[^1].Key);
    }
}
