using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;
using static ServicePolicy.Tests.Policies.DutyTable;

namespace ServicePolicy.Tests.Policies;

/// <summary>An agreed time is kept, 15 minutes early or late; on Monday 23 November 2026 Wednesday 14:00 is agreed.</summary>
public class AppointmentTests
{
    private const string Received = "2026-11-23T09:00+02:00 received";

    private const string Agreed = Received + "; 2026-11-23T10:00+02:00 agreed 2026-11-25T14:00+02:00";

    private const string At = "2026-11-25T14:00+02:00";

    private static readonly ContactPolicy Policy = HelpDesk.Only(new AppointmentDuty());

    [Theory] // a time that was agreed has shares of elapsed time: 22.5 of 30 minutes
    [InlineData("2026-11-25T13:44:59.999999+02:00", Nothing)]
    [InlineData("2026-11-25T13:45+02:00", "Upcoming")]
    [InlineData("2026-11-25T14:07:29.999999+02:00", "Upcoming")]
    [InlineData("2026-11-25T14:07:30+02:00", "DueSoon")]
    [InlineData("2026-11-25T14:15+02:00", "DueSoon")]
    [InlineData("2026-11-25T14:15:00.000001+02:00", "Overdue")]
    public void Plan_AroundTheAgreedTime_ChangesThere(string now, string state) => Policy.State(Agreed, now).ShouldBe(state);

    [Theory]
    [InlineData("2026-11-25T14:00+02:00", "2026-11-25T13:45+02:00 2026-11-25T14:15+02:00 Phone")]
    [InlineData("2026-11-28T20:00+02:00", "2026-11-28T19:45+02:00 2026-11-28T20:15+02:00 Phone")] // whatever the hours
    [InlineData("2026-11-25T16:05+02:00", "2026-11-25T15:50+02:00 2026-11-25T16:20+02:00 Phone")]
    [InlineData("2026-11-23T10:05+02:00", "2026-11-23T10:00+02:00 2026-11-23T10:20+02:00 Phone")] // agreed within the quarter
    public void Window_OfAnAgreedTime_IsAroundIt(string time, string window) =>
        Policy.Window($"{Received}; 2026-11-23T10:00+02:00 agreed {time}", time).ShouldBe(window);

    [Theory]
    [InlineData("2026-11-25T13:45+02:00 person None in Phone", Nothing)]
    [InlineData("2026-11-25T13:44:59.999999+02:00 person None in Phone", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T14:00+02:00 person Answer in Chat", Nothing)]
    [InlineData("2026-11-25T13:45+02:00 tried NoAnswer", Nothing)]
    [InlineData("2026-11-25T13:44:59.999999+02:00 tried NoAnswer", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T14:00+02:00 tried NoAnswer in Email", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T14:00+02:00 person Answer in Email", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T14:00+02:00 machine Answer in Phone", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T09:00+02:00 person Resolution", "2026-11-25T14:15+02:00")] // it lives until the request is closed
    [InlineData("2026-11-25T09:00+02:00 waits", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T09:00+02:00 reopened", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T09:00+02:00 thanks", "2026-11-25T14:15+02:00")]
    [InlineData("2026-11-25T09:00+02:00 closed", Nothing)]
    [InlineData("2026-11-25T09:00+02:00 agreed 2026-11-26T14:00+02:00", Nothing)]
    public void Due_AfterWhatFollows_IsByTheRule(string fact, string due) => Policy.Due($"{Agreed}; {fact}", At).ShouldBe(due);

    [Theory]
    [InlineData("2026-11-25T14:20+02:00 person None in Phone", Nothing)] // late, but over
    [InlineData("2026-11-25T14:20+02:00 tried Busy", Nothing)]
    [InlineData("2026-11-25T14:20+02:00 person None in Email", "Overdue")]
    public void Plan_AfterTheTime_StaysLateUntilATalkOrAnAttempt(string fact, string state) =>
        Policy.State($"{Agreed}; {fact}", "2026-11-25T15:00+02:00").ShouldBe(state);

    [Theory]
    [InlineData("2026-11-24T09:00+02:00 agreed 2026-11-26T14:00+02:00", "2026-11-26T13:45+02:00", "2026-11-26T14:15+02:00")]
    [InlineData("2026-11-25T14:20+02:00 agreed 2026-11-26T14:00+02:00", "2026-11-26T13:45+02:00", "2026-11-26T14:15+02:00")]
    [InlineData(
        "2026-11-25T14:00+02:00 person None in Phone; 2026-11-25T14:10+02:00 agreed 2026-11-26T14:00+02:00", "2026-11-26T13:45+02:00",
        "2026-11-26T14:15+02:00")]
    [InlineData("2026-11-23T11:00+02:00 closed; 2026-11-23T12:00+02:00 agreed 2026-11-26T14:00+02:00", "2026-11-26T13:45+02:00", Nothing)]
    public void Due_ANewAgreement_ReplacesTheOld(string facts, string now, string due) =>
        Policy.Due($"{Agreed}; {facts}", now).ShouldBe(due);

    [Fact]
    public void Plan_ANarrowerTolerance_IsOwedFromItToIt()
    {
        var narrow = HelpDesk.Only(new AppointmentDuty(Minutes(5)));
        narrow.State(Agreed, "2026-11-25T13:54:59.999999+02:00").ShouldBe(Nothing);
        narrow.Since(Agreed, At).ShouldBe("2026-11-25T13:55+02:00");
        narrow.Due(Agreed, At).ShouldBe("2026-11-25T14:05+02:00");
    }
}
