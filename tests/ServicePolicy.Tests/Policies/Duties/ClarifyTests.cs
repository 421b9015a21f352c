using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// A question about what is missing (what, and by when), within 4 working hours of the receipt on Monday 23 November 2026.
/// </summary>
public class ClarifyTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new ClarifyDuty(WorkingHours(4), BriefParts.What | BriefParts.When));

    [Theory]
    [InlineData("2026-11-23T09:00+02:00", "Upcoming")]
    [InlineData("2026-11-23T11:59:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-23T12:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T13:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T13:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Received, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T09:00+02:00 received knowing What", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T09:00+02:00 received knowing What+When", Nothing)]
    [InlineData("2026-11-23T09:00+02:00 received in Phone", "2026-11-23T13:00+02:00")] // a live talk alone asked nothing
    [InlineData("2026-11-20T15:00+02:00 received", "2026-11-23T11:00+02:00")]
    public void Due_AtReceipt_IsOwedWhileThePartsAreUnknown(string received, string due) => Policy.Due(received).ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 person Question", Nothing)]
    [InlineData("2026-11-23T09:00+02:00 person Question", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 knows What+When", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 knows What; 2026-11-23T11:00+02:00 knows When", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 person Resolution", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 closed", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 knows What+Why", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00 machine Question", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00 person Progress+Answer", "2026-11-23T13:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00 information", "2026-11-23T13:00+02:00")]
    public void Due_AfterWhatFollows_IsByTheRule(string facts, string due) => Policy.Due($"{Received}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 person Question; 2026-11-24T09:00+02:00 reopened", Nothing)] // asked once, it is done
    [InlineData("2026-11-23T10:00+02:00 person Resolution; 2026-11-24T09:00+02:00 reopened", Nothing)] // only the receipt starts it
    [InlineData("2026-11-23T10:00+02:00 reopened", "2026-11-23T13:00+02:00")]
    public void Due_Reopened_IsNotOwedAnew(string facts, string due) => Policy.Due($"{Received}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 waits", "on hold, 03:00:00 left")]
    [InlineData("2026-11-23T10:00+02:00 waits until 2026-11-23T15:00+02:00", "on hold, 03:00:00 left")]
    [InlineData("2026-11-23T10:00+02:00 waits until 2026-11-23T14:30+02:00", "Upcoming")] // its end is no longer in it
    [InlineData("2026-11-23T10:00+02:00 waits-for-others", "Overdue")]
    public void Plan_InAWait_HoldsForTheCustomerOnly(string fact, string state) =>
        Policy.State($"{Received}; {fact}", "2026-11-23T14:30+02:00").ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 waits until 2026-11-23T14:30+02:00", "2026-11-24T09:30+02:00")]
    [InlineData("2026-11-23T10:00+02:00 waits; 2026-11-23T12:00+02:00 information", "2026-11-23T15:00+02:00")]
    public void Due_AfterAWait_IsLaterByItsOpenTime(string facts, string due) =>
        Policy.Due($"{Received}; {facts}", "2026-11-23T14:30+02:00").ShouldBe(due);

    [Fact]
    public void Window_OfAQuestion_OpensAtTheReceipt() =>
        Policy.Window("2026-11-20T15:00+02:00 received").ShouldBe("2026-11-20T15:00+02:00 2026-11-23T11:00+02:00 Email");
}
