using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>How did we do? Asked after 24 hours and within 3 days of the result told on Monday 23 November 2026 at 10:00.</summary>
public class FeedbackTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Told = Received + "; 2026-11-23T10:00+02:00 person Resolution";

    private const string Due = "2026-11-26T10:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new FeedbackDuty(Hours(24), Days(3)));

    private static readonly ContactPolicy ByPerson = HelpDesk.Only(new FeedbackDuty(Hours(24), Days(3), automatic: false));

    [Fact]
    public void Owes_ResultNotTold_IsNothing() => Policy.Due($"{Received}; 2026-11-23T10:00+02:00 resolved").ShouldBe(Nothing);

    [Theory] // three quarters of 72 hours are 54
    [InlineData("2026-11-25T15:59:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-25T16:00+02:00", "DueSoon")]
    [InlineData("2026-11-26T10:00+02:00", "DueSoon")]
    [InlineData("2026-11-26T10:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Told, now).ShouldBe(state);

    [Theory]
    [InlineData(
        "2026-11-23T10:00+02:00", "2026-11-24T10:00+02:00 2026-11-26T10:00+02:00 Email",
        "2026-11-24T10:00+02:00 2026-11-26T10:00+02:00 Email")]
    [InlineData(
        "2026-11-23T18:00+02:00", "2026-11-24T18:00+02:00 2026-11-26T18:00+02:00 Email",
        "2026-11-25T08:00+02:00 2026-11-26T16:00+02:00 Email")]
    [InlineData(
        "2026-11-26T10:00+02:00", "2026-11-27T10:00+02:00 2026-11-29T10:00+02:00 Email",
        "2026-11-27T10:00+02:00 2026-11-27T16:00+02:00 Email")]
    public void Window_OfTheQuestion_IsNotBeforeAfter(string told, string window, string byPerson)
    {
        Policy.Window($"{Received}; {told} person Resolution").ShouldBe(window);
        ByPerson.Window($"{Received}; {told} person Resolution").ShouldBe(byPerson);
    }

    [Theory]
    [InlineData("2026-11-24T09:00+02:00 person FeedbackRequest", Nothing, Nothing)]
    [InlineData("2026-11-23T10:00+02:00 person FeedbackRequest", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 machine FeedbackRequest", Nothing, Due)]
    [InlineData("2026-11-24T09:00+02:00 person OutcomeCheck in Phone", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 feedback", Nothing, Nothing)]
    [InlineData("2026-11-23T10:00+02:00 feedback", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 helped", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 thanks", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 waits", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 not-helped", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 reopened", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 closed", Nothing, Nothing)]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due, string byPerson)
    {
        Policy.Due($"{Told}; {fact}").ShouldBe(due);
        ByPerson.Due($"{Told}; {fact}").ShouldBe(byPerson);
    }

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 person Resolution+FeedbackRequest", Nothing)]
    [InlineData("2026-11-23T09:30+02:00 feedback; 2026-11-23T10:00+02:00 person Resolution", Due)]
    [InlineData(
        "2026-11-23T09:10+02:00 person Resolution+FeedbackRequest; 2026-11-23T09:20+02:00 feedback; 2026-11-23T09:30+02:00 reopened; "
        + "2026-11-23T10:00+02:00 person Resolution", Due)]
    public void Due_AskedOrGivenBefore_CountsFromTheTelling(string facts, string due) => Policy.Due($"{Received}; {facts}").ShouldBe(due);
}
