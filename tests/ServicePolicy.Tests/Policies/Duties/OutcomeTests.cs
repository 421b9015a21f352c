using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>Did it help? Asked after 1 and within 2 working days of the result told on Thursday 26 November 2026 at 15:10.</summary>
public class OutcomeTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Told = Received + "; 2026-11-26T15:10+02:00 person Resolution";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new OutcomeDuty(WorkingDays(1), WorkingDays(2)));

    private static readonly ContactPolicy ByPerson = HelpDesk.Only(new OutcomeDuty(WorkingDays(1), WorkingDays(2), automatic: false));

    [Theory]
    [InlineData("2026-11-26T15:00+02:00 resolved")]
    [InlineData("2026-11-26T15:00+02:00 machine Resolution")]
    public void Owes_ResultNotToldByAPerson_IsNothing(string fact) => Policy.Due($"{Received}; {fact}").ShouldBe(Nothing);

    [Theory] // of 1010 open minutes three quarters are 757.5: 50 on Thursday, 480 on Friday, 227.5 on Monday
    [InlineData("2026-11-30T11:47:29.999999+02:00", "Upcoming")]
    [InlineData("2026-11-30T11:47:30+02:00", "DueSoon")]
    [InlineData("2026-11-30T16:00+02:00", "DueSoon")]
    [InlineData("2026-11-30T16:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Told, now).ShouldBe(state);

    [Fact]
    public void Window_OfTheQuestion_IsNotBeforeAfter()
    {
        Policy.Window(Told).ShouldBe("2026-11-27T16:00+02:00 2026-11-30T16:00+02:00 Email");
        ByPerson.Window(Told).ShouldBe("2026-11-30T08:00+02:00 2026-11-30T16:00+02:00 Email");
    }

    [Theory]
    [InlineData("2026-11-27T09:00+02:00 person OutcomeCheck", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 machine OutcomeCheck", Nothing, "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 person OutcomeCheck", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 person Progress+FeedbackRequest in Phone", "2026-11-30T16:00+02:00", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-27T09:00+02:00 helped", Nothing, Nothing)]
    [InlineData("2026-11-26T15:10+02:00 helped", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 not-helped", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 reopened", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 closed", Nothing, Nothing)]
    [InlineData("2026-11-27T09:00+02:00 thanks", "2026-11-30T16:00+02:00", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-27T09:00+02:00 feedback", "2026-11-30T16:00+02:00", "2026-11-30T16:00+02:00")]
    // told again changes nothing
    [InlineData("2026-11-27T09:00+02:00 person Resolution", "2026-11-30T16:00+02:00", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-27T09:00+02:00 waits", "2026-11-30T16:00+02:00", "2026-11-30T16:00+02:00")]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due, string byPerson)
    {
        Policy.Due($"{Told}; {fact}").ShouldBe(due);
        ByPerson.Due($"{Told}; {fact}").ShouldBe(byPerson);
    }

    [Theory]
    [InlineData("2026-11-26T15:10+02:00 person Resolution+OutcomeCheck", Nothing)]
    [InlineData("2026-11-25T15:10+02:00 person OutcomeCheck; 2026-11-26T15:10+02:00 person Resolution", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-25T15:10+02:00 helped; 2026-11-26T15:10+02:00 person Resolution", "2026-11-30T16:00+02:00")]
    [InlineData(
        "2026-11-24T15:10+02:00 person Resolution; 2026-11-25T09:00+02:00 not-helped; 2026-11-26T15:10+02:00 person Resolution",
        "2026-11-30T16:00+02:00")]
    [InlineData(
        "2026-11-24T15:10+02:00 person Resolution+OutcomeCheck; 2026-11-25T09:00+02:00 reopened; 2026-11-26T15:10+02:00 person Resolution",
        "2026-11-30T16:00+02:00")]
    public void Due_AskedOrToldBefore_CountsFromTheTelling(string facts, string due) => Policy.Due($"{Received}; {facts}").ShouldBe(due);
}
