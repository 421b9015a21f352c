using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// The notice that a silent request will be closed, 1 working day after two reminders; the second on Monday 30 November 2026 at 10:00.
/// </summary>
public class ClosingNoticeTests
{
    private const string Waiting = "2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 waits";

    private const string Spent = Waiting + "; 2026-11-25T09:00+02:00 machine Reminder; 2026-11-30T10:00+02:00 machine Reminder";

    private const string Due = "2026-12-01T16:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new ClosingNoticeDuty(WorkingDays(1), times: 2));

    private static readonly ContactPolicy ByPerson = HelpDesk.Only(new ClosingNoticeDuty(WorkingDays(1), times: 2, automatic: false));

    [Theory]
    [InlineData(Waiting)]
    [InlineData(Waiting + "; 2026-11-25T09:00+02:00 machine Reminder")]
    [InlineData(Waiting + "; 2026-11-25T09:00+02:00 person Question; 2026-11-30T10:00+02:00 person Reminder")]
    public void Owes_RemindersLeft_IsNothing(string history) => Policy.Due(history).ShouldBe(Nothing);

    [Theory] // of 14 open hours three quarters are 10.5: 6 on Monday, 4.5 on Tuesday
    [InlineData("2026-12-01T12:29:59.999999+02:00", "Upcoming")]
    [InlineData("2026-12-01T12:30+02:00", "DueSoon")]
    [InlineData("2026-12-01T16:00+02:00", "DueSoon")]
    [InlineData("2026-12-01T16:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Spent, now).ShouldBe(state);

    [Fact]
    public void Window_OfTheNotice_OpensAtTheWarning() =>
        Policy.Window(Spent).ShouldBe("2026-12-01T12:30+02:00 2026-12-01T16:00+02:00 Email");

    [Theory]
    [InlineData("2026-12-01T09:00+02:00 person ClosingNotice", Nothing, Nothing)]
    [InlineData("2026-12-01T09:00+02:00 machine ClosingNotice", Nothing, Due)]
    [InlineData("2026-12-01T09:00+02:00 machine Reminder", Due, Due)] // one more reminder moves nothing
    [InlineData("2026-12-01T09:00+02:00 person Progress in Phone", Due, Due)]
    [InlineData("2026-12-01T09:00+02:00 waits", Due, Due)]
    [InlineData("2026-12-01T09:00+02:00 thanks", Nothing, Nothing)]
    [InlineData("2026-12-01T09:00+02:00 wait-ends", Nothing, Nothing)]
    [InlineData("2026-12-01T09:00+02:00 closed NoResponse", Nothing, Nothing)]
    [InlineData("2026-12-01T09:00+02:00 person Resolution", Nothing, Nothing)]
    [InlineData("2026-12-01T09:00+02:00 reopened", Nothing, Nothing)]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due, string byPerson)
    {
        Policy.Due($"{Spent}; {fact}").ShouldBe(due);
        ByPerson.Due($"{Spent}; {fact}").ShouldBe(byPerson);
    }

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 waits", "2026-11-24T16:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00 waits; 2026-11-23T11:00+02:00 machine Reminder", "2026-11-24T16:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00 waits; 2026-11-23T11:00+02:00 machine ClosingNotice", Nothing)]
    public void Due_WithoutAReminderDuty_CountsFromTheWait(string facts, string due) =>
        HelpDesk.Only(new ClosingNoticeDuty(WorkingDays(1), times: 0)).Due($"2026-11-23T09:00+02:00 received; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-12-01T09:00+02:00 thanks; 2026-12-02T10:00+02:00 waits")] // a new wait has reminders of its own
    [InlineData("2026-12-01T09:00+02:00 machine ClosingNotice; 2026-12-01T09:30+02:00 machine Reminder")]
    public void Owes_AfterTheWaitOrTheNotice_IsNothing(string facts) => Policy.Due($"{Spent}; {facts}").ShouldBe(Nothing);
}
