using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>"Another team has it", within 4 working hours; Monday 23 November 2026 and after.</summary>
public class HandoverTests
{
    private const string Moved = "2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 handed-over";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new HandoverDuty(WorkingHours(4)));

    [Fact]
    public void Owes_NothingHandedOver_IsNothing() => Policy.Due("2026-11-23T09:00+02:00 received").ShouldBe(Nothing);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00", "Upcoming")]
    [InlineData("2026-11-23T12:59:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-23T13:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T13:59:59.999999+02:00", "DueSoon")]
    [InlineData("2026-11-23T14:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T14:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Moved, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00 handed-over", "2026-11-23T10:00+02:00 2026-11-23T14:00+02:00 Email")]
    [InlineData("2026-11-27T15:00+02:00 handed-over", "2026-11-27T15:00+02:00 2026-11-30T11:00+02:00 Email")]
    [InlineData("2026-11-28T12:00+02:00 handed-over", "2026-11-30T08:00+02:00 2026-11-30T12:00+02:00 Email")]
    public void Window_OfAHandOver_OpensAtItOrWithTheDesk(string fact, string window) =>
        Policy.Window($"2026-11-23T09:00+02:00 received; {fact}").ShouldBe(window);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 person Handover", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 person Progress", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 person Handover", Nothing)] // a contact at the instant of a fact of ours comes after it
    [InlineData("2026-11-23T11:00+02:00 person Resolution", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 closed", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 machine Handover", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 person Answer", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 person None in Phone", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 tried NoAnswer", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 handed-over", "2026-11-23T14:00+02:00")] // the oldest unmet start stands
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due) => Policy.Due($"{Moved}; {fact}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 person Handover; 2026-11-24T09:00+02:00 handed-over", "2026-11-24T13:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 person Resolution; 2026-11-24T09:00+02:00 reopened", Nothing)]
    [InlineData(
        "2026-11-23T11:00+02:00 person Resolution; 2026-11-24T09:00+02:00 reopened; 2026-11-24T10:00+02:00 handed-over",
        "2026-11-24T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 reopened", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-24T10:00+02:00 handed-over", Nothing)]
    public void Due_HandedOverAgainOrReopened_StartsOnlyFromAHandOver(string facts, string due) =>
        Policy.Due($"{Moved}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 waits", "2026-11-23T15:00+02:00", "on hold, 03:00:00 left")]
    [InlineData("2026-11-23T13:59:59.999999+02:00 waits", "2026-11-23T15:00+02:00", "on hold, 00:00:00.0000010 left")]
    [InlineData("2026-11-23T14:00+02:00 waits", "2026-11-23T15:00+02:00", "Overdue")] // only a wait that begins before the deadline counts
    [InlineData("2026-11-23T11:00+02:00 waits-for-others", "2026-11-23T15:00+02:00", "Overdue")]
    public void Plan_InAWait_HoldsForTheCustomerOnly(string fact, string now, string state) =>
        Policy.State($"{Moved}; {fact}", now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 waits; 2026-11-23T13:00+02:00 wait-ends", "2026-11-23T16:00+02:00")]
    [InlineData("2026-11-23T13:00+02:00 waits; 2026-11-24T10:00+02:00 wait-ends", "2026-11-24T11:00+02:00")]
    [InlineData("2026-11-23T13:00+02:00 waits; 2026-11-24T10:00+02:00 thanks", "2026-11-24T11:00+02:00")]
    [InlineData(
        "2026-11-23T08:00+02:00 waits; 2026-11-23T09:00+02:00 wait-ends; 2026-11-23T10:00+02:00 handed-over", "2026-11-23T14:00+02:00")]
    public void Due_AfterAWait_IsLaterByItsOpenTime(string facts, string due)
    {
        var history =
            facts.Contains("handed-over", StringComparison.Ordinal) ? $"2026-11-23T07:00+02:00 received; {facts}" : $"{Moved}; {facts}";
        Policy.Due(history).ShouldBe(due);
    }
}
