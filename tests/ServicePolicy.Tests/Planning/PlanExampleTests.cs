using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>The worked examples that explain the rules: a case and an instant a row, and what must be told by when.</summary>
public sealed class PlanExampleTests
{
    private static readonly ServiceRequest FridayAfternoon = Received("2026-11-20T15:50+02:00");

    private static readonly WorkingCalendar NightDesk = WorkingCalendar.In("Europe/Helsinki").Open("Sat 22:00-06:00").Build();

    public static TheoryData<string, string, string, string, string> Examples => new()
    {
        // example, duty, now, deadline, act by
        { "1", "Acknowledge", "2026-11-20T15:55+02:00", "2026-11-23T08:05+02:00", "2026-11-23T08:05+02:00" },
        { "2", "Acknowledge", "2026-11-20T15:55+02:00", "2026-11-20T16:05+02:00", "2026-11-20T16:05+02:00" },
        { "3", "Acknowledge", "2026-11-20T15:55+02:00", "2026-11-20T16:05+02:00", "2026-11-20T16:00+02:00" },
        { "4", "Estimate", "2026-11-21T12:00+02:00", "2026-11-23T16:00+02:00", "2026-11-23T16:00+02:00" },
        { "5", "Answer", "2026-12-23T15:30+02:00", "2026-12-28T11:00+02:00", "2026-12-28T11:00+02:00" },
        { "6", "Update", "2027-06-24T11:00+03:00", "2027-06-29T16:00+03:00", "2027-06-29T16:00+03:00" },
        { "9", "Answer", "2026-11-23T11:30+02:00", "2026-11-23T13:00+02:00", "2026-11-23T13:00+02:00" },
        { "10", "Answer", "2026-11-23T09:02+02:00", "2026-11-23T13:00+02:00", "2026-11-23T13:00+02:00" },
        { "11", "CorrectEstimate", "2026-11-23T11:00+02:00", "2026-11-25T12:00+02:00", "2026-11-25T12:00+02:00" },
        { "12 after the wait", "Estimate", "2026-11-25T10:00+02:00", "2026-11-25T14:00+02:00", "2026-11-25T14:00+02:00" },
        { "13", "Update", "2026-11-23T11:00+02:00", "2026-11-24T12:00+02:00", "2026-11-24T12:00+02:00" },
        { "16", "Acknowledge", "2026-11-20T17:30+02:00", "2026-11-20T16:05+02:00", "2026-11-20T16:05+02:00" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Plan_WorkedExample_SaysByWhen(string example, string duty, string now, string deadline, string actBy)
    {
        var (policy, request) = Case(example);

        var owed = policy.Plan(request, Iso.At(now)).Of(duty)!;

        owed.Deadline.ShouldBe(Iso.At(deadline));
        owed.ActBy.ShouldBe(Iso.At(actBy));
    }

    [Theory]
    [InlineData("7", "2027-03-27T22:00+02:00", "2027-03-28T06:00+03:00")]
    [InlineData("8", "2027-10-30T22:00+03:00", "2027-10-31T04:00+02:00")]
    public void Add_NightOfTheClockChange_CountsElapsedTime(string example, string start, string end)
    {
        NightDesk.Add(Iso.At(start), Duration.FromHours(7)).ShouldBe(Iso.At(end), $"example {example}");

        var policy = new ContactPolicy("night", NightDesk, [new AnswerDuty(WorkingHours(7))]);
        var request = Received(start).With(Message(start));
        policy.Plan(request, Iso.At(start)).Of("Answer")!.Deadline.ShouldBe(Iso.At(end));
    }

    [Fact]
    public void Plan_Example9_IsOneObligation()
    {
        var (policy, request) = Case("9");

        policy.Plan(request, Iso.At("2026-11-23T11:30+02:00")).Obligations.ShouldHaveSingleItem().Start.ShouldBe(
            Iso.At("2026-11-23T09:00+02:00"));
    }

    [Fact]
    public void Plan_Example10_AcknowledgeIsDischarged()
    {
        var (policy, request) = Case("10");

        policy.Plan(request, Iso.At("2026-11-23T09:02+02:00")).Of("Acknowledge").ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-25T09:59:59.999999+02:00", Urgency.Upcoming)]
    [InlineData("2026-11-25T10:00:00+02:00", Urgency.DueSoon)]
    [InlineData("2026-11-25T12:00:00+02:00", Urgency.DueSoon)]
    [InlineData("2026-11-25T12:00:00.000001+02:00", Urgency.Overdue)]
    public void Plan_Example11_WarnsTwoWorkingHoursAhead(string now, Urgency urgency)
    {
        var (policy, request) = Case("11");

        policy.Plan(request, Iso.At(now)).Of("CorrectEstimate")!.Urgency.ShouldBe(urgency);
    }

    [Theory]
    [InlineData("2026-11-23T14:00+02:00")]
    [InlineData("2026-11-25T09:59:59.999999+02:00")]
    public void Plan_Example12InTheWait_IsOnHoldWithFourHoursLeft(string now)
    {
        var (policy, request) = Case("12 in the wait");

        var plan = policy.Plan(request, Iso.At(now));
        var owed = plan.Of("Estimate")!;

        owed.OnHold.ShouldBeTrue();
        owed.Remaining.ShouldBe(Duration.FromHours(4));
        owed.Urgency.ShouldBeNull();
        owed.Deadline.ShouldBeNull();
        owed.Window.ShouldBeNull();
        plan.Next.ShouldBeNull();
    }

    [Fact]
    public void Plan_Example16_IsOwedSinceReceiptUnderANewKey()
    {
        var (policy, request) = Case("16");
        var owed = policy.Plan(request, Iso.At("2026-11-20T17:30+02:00")).Of("Acknowledge")!;

        owed.Start.ShouldBe(Iso.At("2026-11-20T15:50+02:00"));
        owed.Key.ShouldBe("R-1/Acknowledge/2026-11-20T13:50:00Z/1");
        policy.Plan(FridayAfternoon, Iso.At("2026-11-20T15:50+02:00"))
            .Of("Acknowledge")!.Key.ShouldBe("R-1/Acknowledge/2026-11-20T13:50:00Z/0");
    }

    private static (ContactPolicy Policy, ServiceRequest Request) Case(string example) => example switch
    {
        "1" => (HelpDesk.Only(new AcknowledgeDuty(WorkingMinutes(15))), FridayAfternoon),
        "2" => (HelpDesk.Only(new AcknowledgeDuty(Minutes(15))), FridayAfternoon),
        "3" => (HelpDesk.Only(new AcknowledgeDuty(Minutes(15), automatic: false)), FridayAfternoon),
        "4" => (HelpDesk.Only(new EstimateDuty(WorkingDays(1))), Received("2026-11-21T11:00+02:00")),
        "5" => (HelpDesk.Only(new AnswerDuty(WorkingHours(4))), Received("2026-12-23T15:00+02:00").With(Message("2026-12-23T15:00+02:00"))),
        "6" =>
            (HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2)))), Received("2027-06-24T10:00+03:00")
                .With(Told("2027-06-24T10:00+03:00", Topics.None))),
        "9" => (
            HelpDesk.Only(new AnswerDuty(WorkingHours(4))),
            Received("2026-11-23T08:00+02:00").With(Message("2026-11-23T09:00+02:00"), Message("2026-11-23T11:00+02:00"))),
        "10" => (
            HelpDesk.Only(new AcknowledgeDuty(Minutes(15)), new AnswerDuty(WorkingHours(4))),
            Received("2026-11-23T09:00+02:00")
                .With(Message("2026-11-23T09:00+02:00"), Told("2026-11-23T09:01+02:00", Topics.Receipt, automatic: true))),
        "11" => (
            HelpDesk.Only(new CorrectEstimateDuty(ahead: WorkingHours(2))),
            Received("2026-11-23T09:00+02:00").With(Told("2026-11-23T10:00+02:00", Topics.None, estimate: "2026-11-25T12:00+02:00"))),
        "12 in the wait" => (
            HelpDesk.Only(new EstimateDuty(WorkingHours(8))),
            Received("2026-11-23T10:00+02:00").With(Waiting("2026-11-23T14:00+02:00"))),
        "12 after the wait" => (
            HelpDesk.Only(new EstimateDuty(WorkingHours(8))),
            Received("2026-11-23T10:00+02:00").With(Waiting("2026-11-23T14:00+02:00"), NoLongerWaiting("2026-11-25T10:00+02:00"))),
        "13" => (
            HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2)))),
            Received("2026-11-23T09:00+02:00").With(Told("2026-11-23T10:00+02:00", Topics.Progress, backBy: "2026-11-24T12:00+02:00"))),
        _ => (
            HelpDesk.Only(new AcknowledgeDuty(Minutes(15))),
            FridayAfternoon.With(
                Told("2026-11-20T16:00+02:00", Topics.Receipt, automatic: true, id: "m-1"), Bounce("2026-11-20T17:00+02:00", "m-1"))),
    };
}
