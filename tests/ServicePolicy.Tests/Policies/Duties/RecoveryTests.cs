using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// An apology by a person within 4 working hours of a failure found or a commitment broken; Monday 23 November 2026 and after.
/// </summary>
public class RecoveryTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Failed = Received + "; 2026-11-23T10:00+02:00 failure";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new RecoveryDuty(WorkingHours(4)), new AppointmentDuty());

    [Fact]
    public void Owes_NothingBroken_IsNothing() => Policy.Due(Received, "2026-12-23T09:00+02:00").ShouldBe(Nothing);

    [Theory]
    [InlineData("2026-11-23T10:00+02:00", "Upcoming")]
    [InlineData("2026-11-23T12:59:59.999999+02:00", "Upcoming")]
    [InlineData("2026-11-23T13:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T14:00+02:00", "DueSoon")]
    [InlineData("2026-11-23T14:00:00.000001+02:00", "Overdue")]
    public void Plan_AroundWarningAndDeadline_ChangesThere(string now, string state) => Policy.State(Failed, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-23T11:00+02:00 person Apology", Nothing)]
    [InlineData("2026-11-23T10:00+02:00 person Apology", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 closed", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 machine Apology", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 person Progress+Answer in Phone", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 person Resolution", "2026-11-23T14:00+02:00")] // it lives until the request is closed
    [InlineData("2026-11-23T11:00+02:00 reopened", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 waits", "2026-11-23T14:00+02:00")]
    [InlineData("2026-11-23T12:00+02:00 failure", "2026-11-23T14:00+02:00")] // one is open at a time, from the oldest cause
    [InlineData("2026-11-23T11:00+02:00 person Apology; 2026-11-23T12:00+02:00 failure", "2026-11-23T16:00+02:00")]
    [InlineData("2026-11-23T11:00+02:00 failure; 2026-11-23T12:00+02:00 person Apology", Nothing)] // one apology settles all so far
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-23T12:00+02:00 failure", Nothing)]
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-24T12:00+02:00 reopened", Nothing)]
    public void Due_AfterWhatFollowsAFailure_IsByTheRule(string facts, string due) => Policy.Due($"{Failed}; {facts}").ShouldBe(due);

    [Theory]
    [InlineData("person Estimate estimate 2026-11-25T12:00+02:00", "2026-11-25T12:00+02:00", Nothing)]
    [InlineData("person Estimate estimate 2026-11-25T12:00+02:00", "2026-11-25T12:00:00.000001+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("machine Estimate estimate 2026-11-25T12:00+02:00", "2026-11-25T12:00:00.000001+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("person Progress back-by 2026-11-25T12:00+02:00", "2026-11-25T12:00+02:00", Nothing)]
    [InlineData("person Progress back-by 2026-11-25T12:00+02:00", "2026-11-25T12:00:00.000001+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("agreed 2026-11-25T12:00+02:00", "2026-11-25T12:15+02:00", Nothing)]
    [InlineData("agreed 2026-11-25T12:00+02:00", "2026-11-25T12:15:00.000001+02:00", "2026-11-25T12:15+02:00")]
    public void Since_ACommitmentThatPasses_IsItsInstantFromTheMicrosecondAfter(string commitment, string now, string since) =>
        Policy.Since($"{Received}; 2026-11-23T10:00+02:00 {commitment}", now).ShouldBe(since);

    [Theory]
    [InlineData("2026-11-25T12:00+02:00 person Resolution", Nothing)]
    [InlineData("2026-11-25T12:00+02:00 person Estimate estimate 2026-11-27T12:00+02:00", Nothing)]
    [InlineData("2026-11-25T12:00+02:00 person Progress", "2026-11-25T12:00+02:00")] // only a new estimate or the result keeps it
    [InlineData("2026-11-25T12:00+02:00 person Apology", "2026-11-25T12:00+02:00")] // the commitment breaks after that
    [InlineData("2026-11-25T12:00:00.000001+02:00 person Resolution", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-25T12:00:00.000001+02:00 person Estimate estimate 2026-11-27T12:00+02:00", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-25T12:00:00.000001+02:00 person Apology", Nothing)]
    [InlineData("2026-11-24T12:00+02:00 waits", Nothing)]
    [InlineData("2026-11-25T12:00+02:00 waits", Nothing)] // [start, end] of the wait excuses
    [InlineData("2026-11-24T12:00+02:00 waits until 2026-11-25T12:00+02:00", Nothing)]
    [InlineData("2026-11-24T12:00+02:00 waits until 2026-11-25T11:59:59.999999+02:00", "2026-11-25T12:00+02:00")]
    public void Since_AnEstimateForWednesdayNoon_IsBrokenUnlessKeptOrExcused(string fact, string since) =>
        Policy.Since(
            $"{Received}; 2026-11-23T10:00+02:00 person Estimate estimate 2026-11-25T12:00+02:00; {fact}",
            "2026-11-26T09:00+02:00").ShouldBe(since);

    [Theory]
    [InlineData("2026-11-25T12:00+02:00 person None", Nothing)]
    [InlineData("2026-11-25T12:00+02:00 machine Progress", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-25T12:00:00.000001+02:00 person Progress", "2026-11-25T12:00+02:00")]
    [InlineData("2026-11-24T12:00+02:00 person Progress back-by 2026-11-25T14:00+02:00", "2026-11-25T14:00+02:00")]
    [InlineData("2026-11-24T12:00+02:00 waits", Nothing)]
    public void Since_ToBeBackByWednesdayNoon_IsBrokenUnlessAPersonCalls(string fact, string since) =>
        Policy.Since($"{Received}; 2026-11-23T10:00+02:00 person Progress back-by 2026-11-25T12:00+02:00; {fact}", "2026-11-26T09:00+02:00")
            .ShouldBe(since);

    [Fact]
    public void Owes_APolicyLimitMissed_IsNothing() =>
        Policy.WithDuty(new AnswerDuty(WorkingHours(1)))
            .Due("2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 question", "2026-11-27T12:00+02:00")
            .ShouldBe(Nothing);

    [Fact]
    public void Owes_AMissedAppointmentWithoutAnAppointmentDuty_IsNothing() =>
        HelpDesk.Only(new RecoveryDuty(WorkingHours(4)))
            .Due($"{Received}; 2026-11-23T10:00+02:00 agreed 2026-11-25T12:00+02:00", "2026-11-26T12:00+02:00")
            .ShouldBe(Nothing);

    [Fact]
    public void Window_OfAnApology_OpensWithTheCauseInDeskHours()
    {
        Policy.Window("2026-11-27T09:00+02:00 received; 2026-11-27T15:00+02:00 failure")
            .ShouldBe("2026-11-27T15:00+02:00 2026-11-30T11:00+02:00 Email");
        Policy.Window("2026-11-27T09:00+02:00 received; 2026-11-28T15:00+02:00 failure")
            .ShouldBe("2026-11-30T08:00+02:00 2026-11-30T12:00+02:00 Email");
    }
}
