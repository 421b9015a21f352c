using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// A reminder by 2 working hours before an agreed time; on Monday 23 November 2026 at 10:00 Wednesday 14:00 is agreed, so by Wednesday
/// 12:00.
/// </summary>
public class AppointmentReminderTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Agreed = Received + "; 2026-11-23T10:00+02:00 agreed 2026-11-25T14:00+02:00";

    private const string Due = "2026-11-25T12:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new AppointmentReminderDuty(WorkingHours(2)));

    private static readonly ContactPolicy ByPerson = HelpDesk.Only(new AppointmentReminderDuty(WorkingHours(2), automatic: false));

    [Theory] // three quarters of the 50 hours from the agreement are 37.5
    [InlineData("2026-11-23T10:00+02:00", "Upcoming")]
    [InlineData("2026-11-24T23:29:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-24T23:30+02:00", "DueSoon")]
    [InlineData("2026-11-25T12:00+02:00", "DueSoon")]
    [InlineData("2026-11-25T12:00:00.000001+02:00", "Overdue")]
    [InlineData("2026-11-25T13:59:59.999999+02:00", "Overdue")]
    [InlineData("2026-11-25T14:00+02:00", Nothing)] // at the latest until the time itself
    public void Plan_AroundItsBoundaries_ChangesThere(string now, string state) => Policy.State(Agreed, now).ShouldBe(state);

    [Fact]
    public void Window_OfAReminder_OpensAtTheWarning()
    {
        Policy.Window(Agreed).ShouldBe("2026-11-24T23:30+02:00 2026-11-25T12:00+02:00 Email");
        ByPerson.Window(Agreed).ShouldBe("2026-11-25T08:00+02:00 2026-11-25T12:00+02:00 Email");
    }

    [Theory]
    [InlineData("2026-11-25T12:00+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-25T12:00:00.000001+02:00", Nothing)] // agreed too late for a reminder
    public void Due_AgreedAroundThatTime_IsOwedUntilIt(string agreed, string due) =>
        Policy.Due($"{Received}; {agreed} agreed 2026-11-25T14:00+02:00").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-24T09:00+02:00 person AppointmentReminder", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 machine AppointmentReminder", Nothing, Due)]
    [InlineData("2026-11-24T09:00+02:00 machine Reminder", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 person Progress in Phone", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 thanks", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 waits", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 person Resolution", Due, Due)]
    [InlineData("2026-11-24T09:00+02:00 closed", Nothing, Nothing)]
    [InlineData("2026-11-24T09:00+02:00 agreed 2026-11-26T14:00+02:00", "2026-11-26T12:00+02:00", "2026-11-26T12:00+02:00")]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due, string byPerson)
    {
        Policy.Due($"{Agreed}; {fact}").ShouldBe(due);
        ByPerson.Due($"{Agreed}; {fact}").ShouldBe(byPerson);
    }

    [Theory]
    [InlineData(
        "2026-11-24T09:00+02:00 machine AppointmentReminder; 2026-11-24T10:00+02:00 agreed 2026-11-26T14:00+02:00",
        "2026-11-26T12:00+02:00")]
    [InlineData(
        "2026-11-24T10:00+02:00 machine AppointmentReminder; 2026-11-24T10:00+02:00 agreed 2026-11-26T14:00+02:00",
        "2026-11-26T12:00+02:00")]
    // its hours are counted back over the weekend
    [InlineData("2026-11-23T11:00+02:00 agreed 2026-11-30T09:00+02:00", "2026-11-27T15:00+02:00")]
    public void Due_ANewAgreement_HasAReminderOfItsOwn(string facts, string due) => Policy.Due($"{Agreed}; {facts}").ShouldBe(due);
}
