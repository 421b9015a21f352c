using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// A call back within 1 working day, in three attempts; asked for on Monday 23 November 2026 at 10:00, so by Tuesday 16:00.
/// </summary>
public class CallbackTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Asked = Received + "; 2026-11-23T10:00+02:00 wants-call";

    private const string Due = "2026-11-24T16:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new CallbackDuty(WorkingDays(1), attempts: 3));

    private static readonly ContactPreferences Mornings = new(WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 08:00-10:00").Build());

    [Fact]
    public void Owes_NotAskedFor_IsNothing() => Policy.Due($"{Received}; 2026-11-23T10:00+02:00 question in Phone").ShouldBe(Nothing);

    [Theory] // of 14 open hours three quarters are 10.5: 6 on Monday, 4.5 on Tuesday
    [InlineData("2026-11-23T10:00+02:00", "Upcoming")]
    [InlineData("2026-11-24T12:29:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-24T12:30+02:00", "DueSoon")]
    [InlineData("2026-11-24T16:00+02:00", "DueSoon")]
    [InlineData("2026-11-24T16:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Asked, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 person None in Phone", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 person None in Chat", Nothing)] // reached live, in any live channel
    [InlineData("2026-11-23T11:00+02:00 closed", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 person Resolution in Phone", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 person None in Phone", Due)] // at one instant, they asked after that
    [InlineData("2026-11-23T11:00+02:00 person Answer", Due)]
    [InlineData("2026-11-23T11:00+02:00 machine Answer in Phone", Due)]
    [InlineData("2026-11-23T11:00+02:00 person Resolution", Due)] // it lives until the request is closed
    [InlineData("2026-11-23T11:00+02:00 reopened", Due)]
    [InlineData("2026-11-23T11:00+02:00 waits", Due)]
    [InlineData("2026-11-23T11:00+02:00 thanks", Due)]
    [InlineData("2026-11-23T11:00+02:00 tried NoAnswer in Email", Due)]
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-23T12:00+02:00 wants-call", Due)]
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-23T12:00+02:00 reopened", Nothing)]
    public void Due_AfterWhatFollows_IsByTheRule(string facts, string due) => Policy.Due($"{Asked}; {facts}").ShouldBe(due);

    [Theory] // the next attempt is due by the close of the next opening hours that begin after the last
    [InlineData("2026-11-24T08:30+02:00 tried NoAnswer", "2026-11-25T16:00+02:00")]
    [InlineData("2026-11-23T15:00+02:00 tried NoAnswer", "2026-11-24T16:00+02:00")]
    [InlineData("2026-11-24T07:59:59.999999+02:00 tried NoAnswer", "2026-11-24T16:00+02:00")]
    [InlineData("2026-11-24T08:00+02:00 tried NoAnswer", "2026-11-25T16:00+02:00")]
    [InlineData("2026-11-27T16:00+02:00 tried NoAnswer", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-24T08:30+02:00 tried Busy", Due)] // open at once, the deadline the same
    [InlineData("2026-11-24T08:30+02:00 tried Invalid", Nothing)] // there is no number to try
    [InlineData("2026-11-24T08:30+02:00 tried NoAnswer; 2026-11-25T08:30+02:00 tried NoAnswer", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-24T08:30+02:00 tried NoAnswer; 2026-11-25T08:30+02:00 tried Busy; 2026-11-25T08:40+02:00 tried NoAnswer", Nothing)]
    [InlineData("2026-11-24T08:30+02:00 tried NoAnswer; 2026-11-25T08:30+02:00 person None in Phone", Nothing)]
    public void Due_AfterFailedAttempts_IsTheCloseOfTheNextHours(string facts, string due) => Policy.Due($"{Asked}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T16:41+02:00 wants-call", "2026-11-24T08:00+02:00 2026-11-24T10:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T16:41+02:00 wants-call; 2026-11-24T08:30+02:00 tried NoAnswer", "2026-11-25T08:00+02:00 2026-11-25T10:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T16:41+02:00 wants-call; 2026-11-24T08:30+02:00 tried Busy", "2026-11-24T08:30+02:00 2026-11-24T10:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T16:41+02:00 wants-call; 2026-11-24T08:30+02:00 tried NoAnswer; 2026-11-24T09:00+02:00 wants-call",
        "2026-11-24T08:30+02:00 2026-11-25T10:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T16:41+02:00 wants-call; 2026-11-27T09:00+02:00 tried NoAnswer", "2026-11-30T08:00+02:00 2026-11-30T10:00+02:00 Phone")]
    public void Window_ReachableInTheMornings_IsAMorningOfTheDesk(string facts, string window) =>
        Policy.Window($"{Received}; {facts}", preferences: Mornings).ShouldBe(window);

    [Theory] // three quarters of the 25.5 hours from the failure to Wednesday 10:00: retries have shares of elapsed time
    [InlineData("2026-11-25T03:37:29.999999+02:00", "Upcoming")]
    [InlineData("2026-11-25T03:37:30+02:00", "DueSoon")]
    [InlineData("2026-11-25T10:00+02:00", "DueSoon")]
    [InlineData("2026-11-25T10:00:00.000001+02:00", "Overdue")]
    public void Plan_OfASecondAttempt_ChangesAroundItsOwnWindow(string now, string state) =>
        Policy.Owed($"{Asked}; 2026-11-24T08:30+02:00 tried NoAnswer", now, Mornings)!.Urgency.ToString().ShouldBe(state);

    [Theory]
    // while one is left, the call belongs in it
    [InlineData(
        "2026-11-23T10:00+02:00 wants-call 2026-11-24T13:00+02:00 2026-11-24T14:00+02:00", Due,
        "2026-11-24T13:00+02:00 2026-11-24T14:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T10:00+02:00 wants-call 2026-11-24T15:00+02:00 2026-11-24T17:00+02:00", Due,
        "2026-11-24T15:00+02:00 2026-11-24T16:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T10:00+02:00 wants-call 2026-11-25T13:00+02:00 2026-11-25T14:00+02:00", "2026-11-25T14:00+02:00",
        "2026-11-25T13:00+02:00 2026-11-25T14:00+02:00 Phone")]
    [InlineData(
        "2026-11-23T10:00+02:00 wants-call 2026-11-24T18:00+02:00 2026-11-24T19:00+02:00", "2026-11-24T19:00+02:00",
        "2026-11-24T18:00+02:00 2026-11-24T19:00+02:00 Phone OutsideDeskHours")]
    // used up
    [InlineData(
        "2026-11-23T10:00+02:00 wants-call 2026-11-23T08:00+02:00 2026-11-23T09:30+02:00", Due,
        "2026-11-23T10:00+02:00 2026-11-24T16:00+02:00 Phone")]
    public void Window_HoursNamedInTheRequest_ReplaceTheirUsualHours(string fact, string due, string window)
    {
        Policy.Due($"{Received}; {fact}").ShouldBe(due);
        Policy.Window($"{Received}; {fact}").ShouldBe(window);
    }

    [Theory]
    [InlineData("2026-11-23T15:00+02:00 wants-call", Due)]
    [InlineData("2026-11-23T15:00+02:00 wants-call 2026-11-26T09:00+02:00 2026-11-26T10:00+02:00", "2026-11-26T10:00+02:00")]
    [InlineData("2026-11-24T16:00+02:00 wants-call 2026-11-26T09:00+02:00 2026-11-26T10:00+02:00", "2026-11-26T10:00+02:00")]
    // what is overdue stays so
    [InlineData("2026-11-24T16:00:00.000001+02:00 wants-call 2026-11-26T09:00+02:00 2026-11-26T10:00+02:00", Due)]
    public void Due_AskedAgain_MovesOnlyWhatIsNotOverdue(string fact, string due) => Policy.Due($"{Asked}; {fact}").ShouldBe(due);

    [Fact]
    public void Due_HoursThatNeverClose_IsTheLimitFromTheFailure()
    {
        var always = HelpDesk.Only(new CallbackDuty(Hours(4))).WithCalendar(WorkingCalendar.AlwaysIn("Europe/Helsinki"));
        always.Due($"{Asked}; 2026-11-23T11:00+02:00 tried NoAnswer").ShouldBe("2026-11-23T15:00+02:00");
        always.Due($"{Asked}; 2026-11-23T11:00+02:00 tried Busy").ShouldBe("2026-11-23T14:00+02:00");
    }
}
