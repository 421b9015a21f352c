using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>The result is told within 1 working hour of the work being done, on Thursday 26 November 2026 at 15:00.</summary>
public class ResolutionTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Done = Received + "; 2026-11-26T15:00+02:00 resolved";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new ResolutionDuty(WorkingHours(1)));

    [Fact]
    public void Owes_NotResolved_IsNothing() => Policy.Due(Received).ShouldBe(Nothing);

    [Theory]
    [InlineData("2026-11-26T15:44:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-26T15:45+02:00", "DueSoon")]
    [InlineData("2026-11-26T16:00+02:00", "DueSoon")]
    [InlineData("2026-11-26T16:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Done, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-26T15:10+02:00 person Resolution", Nothing)]
    [InlineData("2026-11-26T15:00+02:00 person Resolution", Nothing)]
    [InlineData("2026-11-26T15:10+02:00 closed", Nothing)]
    [InlineData("2026-11-26T15:10+02:00 machine Resolution", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 person Progress+Answer", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 person None in Phone", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 thanks", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 helped", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 resolved", "2026-11-26T16:00+02:00")] // the oldest unmet start stands
    [InlineData("2026-11-26T15:10+02:00 reopened", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T15:10+02:00 waits", "2026-11-26T16:00+02:00")]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due) => Policy.Due($"{Done}; {fact}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-26T14:00+02:00 person Resolution; 2026-11-26T15:00+02:00 resolved", Nothing)] // told before it was recorded
    [InlineData("2026-11-26T14:00+02:00 machine Resolution; 2026-11-26T15:00+02:00 resolved", "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T14:00+02:00 person Resolution; 2026-11-26T15:00+02:00 reopened", Nothing)]
    [InlineData(
        "2026-11-25T14:00+02:00 person Resolution; 2026-11-26T09:00+02:00 reopened; 2026-11-26T15:00+02:00 resolved",
        "2026-11-26T16:00+02:00")]
    [InlineData(
        "2026-11-25T14:00+02:00 person Resolution; 2026-11-26T09:00+02:00 not-helped; 2026-11-26T15:00+02:00 resolved",
        "2026-11-26T16:00+02:00")]
    [InlineData("2026-11-26T14:00+02:00 closed; 2026-11-26T15:00+02:00 resolved", Nothing)]
    // that work was told
    [InlineData("2026-11-26T14:00+02:00 person Resolution; 2026-11-26T15:00+02:00 resolved; 2026-11-27T09:00+02:00 reopened", Nothing)]
    [InlineData(
        "2026-11-26T14:00+02:00 person Resolution; 2026-11-26T15:00+02:00 resolved; 2026-11-27T09:00+02:00 not-helped; "
        + "2026-11-27T10:00+02:00 resolved", "2026-11-27T11:00+02:00")]
    [InlineData(
        "2026-11-26T14:00+02:00 person Resolution id m1; 2026-11-26T15:00+02:00 resolved; 2026-11-26T15:10+02:00 bounced m1",
        "2026-11-26T16:00+02:00")]
    public void Due_ToldSinceTheLastReopening_IsNotOwed(string facts, string due) => Policy.Due($"{Received}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-26T15:00+02:00 resolved", "2026-11-26T15:00+02:00 2026-11-26T16:00+02:00 Email")]
    [InlineData("2026-11-27T15:30+02:00 resolved", "2026-11-27T15:30+02:00 2026-11-30T08:30+02:00 Email")]
    [InlineData("2026-11-28T12:00+02:00 resolved", "2026-11-30T08:00+02:00 2026-11-30T09:00+02:00 Email")]
    public void Window_OfAResult_OpensWhenItIsThere(string fact, string window) => Policy.Window($"{Received}; {fact}").ShouldBe(window);

    [Fact]
    public void Due_ResolvedOutOfAWait_RunsFromTheResolution() =>
        Policy.Due($"{Received}; 2026-11-24T09:00+02:00 waits; 2026-11-26T15:00+02:00 resolved").ShouldBe("2026-11-26T16:00+02:00");
}
