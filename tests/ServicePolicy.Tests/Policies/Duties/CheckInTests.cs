using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>Two reminders in a wait for the customer, 2 working days apart; the wait begins on Monday 23 November 2026 at 10:00.</summary>
public class CheckInTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Waiting = Received + "; 2026-11-23T10:00+02:00 waits";

    private const string First = "2026-11-25T16:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new CheckInDuty(every: WorkingDays(2), times: 2));

    private static readonly ContactPolicy ByPerson = HelpDesk.Only(new CheckInDuty(every: WorkingDays(2), times: 2, automatic: false));

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 person Question")]
    [InlineData("2026-11-23T10:00+02:00 waits-for-others")]
    [InlineData("2026-11-23T10:00+02:00 resolved")]
    public void Owes_NoWaitForTheCustomer_IsNothing(string fact) => Policy.Due($"{Received}; {fact}").ShouldBe(Nothing);

    [Theory] // of 22 open hours three quarters are 16.5: 6 on Monday, 8 on Tuesday, 2.5 on Wednesday
    [InlineData("2026-11-23T10:00+02:00", "Upcoming")]
    [InlineData("2026-11-25T10:29:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-25T10:30+02:00", "DueSoon")]
    [InlineData("2026-11-25T16:00+02:00", "DueSoon")]
    [InlineData("2026-11-25T16:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Waiting, now).ShouldBe(state);

    [Fact]
    public void Window_OfAReminder_OpensAtTheWarning() =>
        Policy.Window(Waiting).ShouldBe("2026-11-25T10:30+02:00 2026-11-25T16:00+02:00 Email");

    [Theory]
    [InlineData(
        "2026-11-24T19:00+02:00", "2026-11-25T13:00+02:00 2026-11-25T19:00+02:00 Email",
        "2026-11-25T13:00+02:00 2026-11-25T16:00+02:00 Email")]
    [InlineData(
        "2026-11-24T02:00+02:00", "2026-11-24T20:00+02:00 2026-11-25T02:00+02:00 Email",
        "2026-11-24T08:00+02:00 2026-11-24T16:00+02:00 Email")]
    public void Window_Every24Hours_IsOfTheMachineOrOfTheDesk(string began, string automatic, string byPerson)
    {
        HelpDesk.Only(new CheckInDuty(Hours(24), 1)).Window($"2026-11-23T09:00+02:00 received; {began} waits").ShouldBe(automatic);
        HelpDesk.Only(new CheckInDuty(Hours(24), 1, automatic: false)).Window($"2026-11-23T09:00+02:00 received; {began} waits")
            .ShouldBe(byPerson);
    }

    [Theory]
    [InlineData("2026-11-25T09:00+02:00 person Reminder", "2026-11-27T16:00+02:00")]
    [InlineData("2026-11-25T09:00+02:00 machine Reminder", "2026-11-27T16:00+02:00")]
    [InlineData("2026-11-25T09:00+02:00 person Question in Phone", First)]
    [InlineData("2026-11-25T09:00+02:00 machine Progress", First)]
    [InlineData("2026-11-25T09:00+02:00 tried NoAnswer", First)]
    [InlineData("2026-11-25T09:00+02:00 waits", First)] // a wait joined to another goes on counting
    [InlineData("2026-11-25T09:00+02:00 waits-for-others", First)]
    [InlineData("2026-11-25T09:00+02:00 machine ClosingNotice", Nothing)] // an early notice ends the reminders
    [InlineData("2026-11-25T09:00+02:00 thanks", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 question", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 wants-call", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 agreed 2026-11-27T09:00+02:00", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 wait-ends", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 resolved", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 reopened", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 closed", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 person Resolution", Nothing)]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due) => Policy.Due($"{Waiting}; {fact}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-25T09:00+02:00 machine Reminder; 2026-11-27T09:00+02:00 machine Reminder", Nothing)] // both are spent
    [InlineData(
        "2026-11-25T09:00+02:00 machine Reminder; 2026-11-26T09:00+02:00 thanks; 2026-11-26T10:00+02:00 waits", "2026-11-30T16:00+02:00")]
    [InlineData("2026-11-24T10:00+02:00 machine Reminder; 2026-11-24T12:00+02:00 waits", "2026-11-26T16:00+02:00")]
    public void Due_FurtherReminders_CountWithinOneWait(string facts, string due) => Policy.Due($"{Waiting}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-25T16:59:59.999999+02:00", "Overdue")]
    [InlineData("2026-11-25T17:00+02:00", Nothing)]
    public void Plan_AWaitThatEndsByItself_OwesUntilThen(string now, string state) =>
        Policy.State($"{Received}; 2026-11-23T10:00+02:00 waits until 2026-11-25T17:00+02:00", now).ShouldBe(state);

    [Fact]
    public void Due_AReminderBeforeTheWait_DoesNotCount() =>
        Policy.Due($"{Received}; 2026-11-23T09:30+02:00 machine Reminder; 2026-11-23T10:00+02:00 waits").ShouldBe(First);

    [Fact]
    public void Due_InsistingOnAPerson_CountsFromTheirReminder() =>
        ByPerson.Due($"{Waiting}; 2026-11-25T09:00+02:00 person Reminder").ShouldBe("2026-11-27T16:00+02:00");

    [Fact]
    public void Owes_NoReminders_IsNothing() => HelpDesk.Only(new CheckInDuty(WorkingDays(2), times: 0)).Due(Waiting).ShouldBe(Nothing);
}
