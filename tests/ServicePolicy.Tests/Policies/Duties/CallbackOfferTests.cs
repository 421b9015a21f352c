using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// Times offered in writing within 4 working hours of the last of two failed attempts, on Tuesday 24 November 2026 at 09:00, so by 13:00.
/// </summary>
public class CallbackOfferTests
{
    private const string Tried =
        "2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 wants-call in Phone; 2026-11-23T11:00+02:00 tried NoAnswer";

    private const string Spent = Tried + "; 2026-11-24T09:00+02:00 tried NoAnswer";

    private const string Due = "2026-11-24T13:00+02:00";

    private static readonly ContactPolicy Policy =
        HelpDesk.Only(new CallbackOfferDuty(WorkingHours(4), attempts: 2), new CallbackDuty(WorkingDays(1), attempts: 2));

    [Theory]
    // nobody asked for a call
    [InlineData("2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 tried NoAnswer; 2026-11-23T11:00+02:00 tried NoAnswer")]
    [InlineData(Tried)]
    [InlineData(Tried + "; 2026-11-24T09:00+02:00 tried NoAnswer in Email")]
    [InlineData(Tried + "; 2026-11-24T08:00+02:00 person None in Phone; 2026-11-24T09:00+02:00 tried NoAnswer")]
    public void Owes_AttemptsLeft_IsNothing(string history) => Policy.Due(history).ShouldBe(Nothing);

    [Theory]
    [InlineData("2026-11-24T09:00+02:00", "Upcoming")]
    [InlineData("2026-11-24T11:59:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-24T12:00+02:00", "DueSoon")]
    [InlineData("2026-11-24T13:00+02:00", "DueSoon")]
    [InlineData("2026-11-24T13:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Spent, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-24T10:00+02:00 person CallbackOffer", Nothing)]
    [InlineData("2026-11-24T10:00+02:00 person None in Phone", Nothing)]
    [InlineData("2026-11-24T10:00+02:00 person None in InPerson", Nothing)]
    [InlineData("2026-11-24T10:00+02:00 wants-call", Nothing)] // a new request for a call replaces the offer
    [InlineData("2026-11-24T10:00+02:00 closed", Nothing)]
    [InlineData("2026-11-24T08:59:59.999999+02:00 tried Invalid", "2026-11-24T12:59:59.999999+02:00")] // in place of the second attempt
    [InlineData("2026-11-24T10:00+02:00 machine CallbackOffer", Due)]
    [InlineData("2026-11-24T10:00+02:00 person Answer+Progress", Due)]
    [InlineData("2026-11-24T10:00+02:00 tried NoAnswer", Due)] // one attempt more moves nothing
    [InlineData("2026-11-24T10:00+02:00 person Resolution", Due)]
    [InlineData("2026-11-24T10:00+02:00 waits", Due)]
    [InlineData("2026-11-24T10:00+02:00 reopened", Due)]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due) =>
        Policy.Due(string.CompareOrdinal(fact, "2026-11-24T09") < 0 ? $"{Tried}; {fact}" : $"{Spent}; {fact}").ShouldBe(due);

    [Fact]
    public void Due_AnInvalidNumber_IsOwedAtOnce() =>
        Policy.Due("2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 wants-call; 2026-11-23T11:00+02:00 tried Invalid")
            .ShouldBe("2026-11-23T15:00+02:00");

    [Fact]
    public void Window_OfTheOffer_IsInWritingInDeskHours()
    {
        Policy.Window(Spent).ShouldBe("2026-11-24T09:00+02:00 2026-11-24T13:00+02:00 Email");
        Policy.Window(Tried + "; 2026-11-24T20:00+02:00 tried NoAnswer").ShouldBe("2026-11-25T08:00+02:00 2026-11-25T12:00+02:00 Email");
        Policy.Window(Spent, preferences: new(preferred: Channel.Portal)).ShouldEndWith("Portal");
        Policy.Window(Spent, preferences: new(preferred: Channel.Sms, never: [Channel.Email])).ShouldEndWith("Portal");
    }
}
