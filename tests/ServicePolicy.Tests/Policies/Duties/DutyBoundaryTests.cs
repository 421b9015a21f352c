using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

/// <summary>
/// Each duty a microsecond before, at and after its warning, its deadline and the edges of its window. Received on Monday 23 November 2026
/// at 09:00 in Helsinki by a desk that is open on weekdays from 08:00 to 16:00.
/// </summary>
public sealed class DutyBoundaryTests
{
    private static readonly ServiceRequest Arrived = Received("2026-11-23T09:00+02:00");

    public static TheoryData<string, string, string, string, string, string> Rows => new()
    {
        // duty, start, warning, deadline, window from, to
        {
            "acknowledge automatically", "2026-11-23T09:00+02:00", "2026-11-23T09:11:15+02:00", "2026-11-23T09:15+02:00",
            "2026-11-23T09:00+02:00", "2026-11-23T09:15+02:00"
        },
        {
            "acknowledge in person", "2026-11-23T09:00+02:00", "2026-11-23T15:00+02:00", "2026-11-24T09:00+02:00", "2026-11-23T09:00+02:00",
            "2026-11-24T09:00+02:00"
        },
        {
            "announce work", "2026-11-23T09:00+02:00", "2026-11-23T12:00+02:00", "2026-11-23T13:00+02:00", "2026-11-23T09:00+02:00",
            "2026-11-23T13:00+02:00"
        },
        {
            "estimate", "2026-11-23T09:00+02:00", "2026-11-24T12:15+02:00", "2026-11-24T16:00+02:00", "2026-11-23T09:00+02:00",
            "2026-11-24T16:00+02:00"
        },
        {
            "correct the estimate", "2026-11-23T10:00+02:00", "2026-11-25T10:00+02:00", "2026-11-25T12:00+02:00", "2026-11-25T10:00+02:00",
            "2026-11-25T12:00+02:00"
        },
        {
            "correct a slipping estimate", "2026-11-23T10:00+02:00", "2026-11-23T16:00+02:00", "2026-11-24T10:00+02:00",
            "2026-11-24T08:00+02:00", "2026-11-24T10:00+02:00"
        },
        {
            "update", "2026-11-23T10:00+02:00", "2026-11-25T10:30+02:00", "2026-11-25T16:00+02:00", "2026-11-25T10:30+02:00",
            "2026-11-25T16:00+02:00"
        },
        {
            "answer", "2026-11-23T13:00+02:00", "2026-11-23T16:00+02:00", "2026-11-24T09:00+02:00", "2026-11-23T13:00+02:00",
            "2026-11-24T09:00+02:00"
        },
        {
            "answer a complaint", "2026-11-23T13:00+02:00", "2026-11-23T14:30+02:00", "2026-11-23T15:00+02:00", "2026-11-23T13:00+02:00",
            "2026-11-23T15:00+02:00"
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Plan_AroundItsEdges_ChangesAtThem(string what, string start, string warning, string deadline, string from, string to)
    {
        var owed = Owed(what, Iso.At(start));

        owed.Start.ShouldBe(Iso.At(start));
        owed.WarnAt.ShouldBe(Iso.At(warning));
        owed.Deadline.ShouldBe(Iso.At(deadline));
        owed.ActBy.ShouldBe(Iso.At(deadline));
        owed.Window.ShouldBe(new ContactWindow(Iso.At(from), Iso.At(to)));

        Owed(what, Iso.At(warning) - Iso.Microsecond).Urgency.ShouldBe(Urgency.Upcoming);
        Owed(what, Iso.At(warning)).Urgency.ShouldBe(Urgency.DueSoon);
        Owed(what, Iso.At(deadline)).Urgency.ShouldBe(Urgency.DueSoon);
        Owed(what, Iso.At(deadline) + Iso.Microsecond).Urgency.ShouldBe(Urgency.Overdue);
        Owed(what, Iso.At(deadline)).Flags.ShouldBe(ContactFlags.None);
        Owed(what, Iso.At(deadline) + Iso.Microsecond).Flags.ShouldBe(ContactFlags.AfterDeadline);

        var window = owed.Window!.Value;
        window.IsOpen(Iso.At(from) - Iso.Microsecond).ShouldBeFalse();
        window.IsOpen(Iso.At(from)).ShouldBeTrue();
        window.IsOpen(Iso.At(to)).ShouldBeTrue();
        window.IsOpen(Iso.At(to) + Iso.Microsecond).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void RevisitAt_AroundItsEdges_IsTheNextOfThem(string what, string start, string warning, string deadline, string from, string to)
    {
        var (policy, request) = Case(what);
        _ = (start, from, to);

        policy.Plan(request, Iso.At(warning) - Iso.Microsecond).RevisitAt.ShouldBe(Iso.At(warning));
        policy.Plan(request, Iso.At(deadline)).RevisitAt.ShouldBe(Iso.At(deadline) + Iso.Microsecond);
    }

    public static TheoryData<string, Topics, bool, bool> Contacts => new()
    {
        { "acknowledge automatically", Topics.Receipt, true, true },
        { "acknowledge automatically", Topics.Progress, true, false },
        { "acknowledge automatically", Topics.None, false, true },
        { "acknowledge in person", Topics.Receipt, true, false },
        { "acknowledge in person", Topics.None, false, true },
        { "announce work", Topics.Receipt, false, false },
        { "announce work", Topics.WorkStarted, true, false },
        { "announce work", Topics.WorkStarted, false, true },
        { "announce work", Topics.Progress, false, true },
        { "announce work", Topics.Resolution, false, true },
        { "estimate", Topics.Progress, false, false },
        { "estimate", Topics.Estimate, true, true },
        { "estimate", Topics.Estimate, false, true },
        { "estimate", Topics.Resolution, false, true },
        { "correct the estimate", Topics.Correction, false, false },
        { "correct the estimate", Topics.Resolution, false, true },
        { "answer", Topics.Receipt, false, false },
        { "answer", Topics.Answer, true, false },
        { "answer", Topics.Question, false, true },
        { "answer", Topics.Progress, false, true },
    };

    [Theory]
    [MemberData(nameof(Contacts))]
    public void Plan_Contact_DischargesWhatItSufficesFor(string what, Topics told, bool automatic, bool discharges)
    {
        var (policy, request) = Case(what);
        var at = request.Knows.LastFactAt + Duration.FromMinutes(1);
        var estimate = told == Topics.Estimate ? new Estimate(at + Duration.FromDays(7)) : null;
        var after = request.With(new ContactMade(at, Channel.Email, told, automatic, estimate));

        policy.Plan(request, at).Obligations.Count.ShouldBe(1);
        policy.Plan(after, at).Obligations.Count.ShouldBe(discharges ? 0 : 1);
    }

    [Theory]
    [InlineData(true, "2026-11-23T10:00+02:00")]
    [InlineData(false, "2026-11-23T12:00+02:00")]
    public void Update_Contact_StartsItAnewWhereAPersonMakesIt(bool automatic, string start)
    {
        var (policy, request) = Case("update");

        policy.Plan(request.With(Told("2026-11-23T12:00+02:00", Topics.None, automatic: automatic)), Iso.At("2026-11-23T13:00+02:00"))
            .Of("Update")!.Start
            .ShouldBe(Iso.At(start));
    }

    [Theory]
    [InlineData("acknowledge automatically")]
    [InlineData("announce work")]
    [InlineData("estimate")]
    [InlineData("correct the estimate")]
    [InlineData("update")]
    public void Plan_ResolutionToldOrClosed_EndsIt(string what)
    {
        var (policy, request) = Case(what);

        policy.Plan(request.With(Told("2026-11-23T14:00+02:00", Topics.Resolution)), Iso.At("2026-11-30T14:00+02:00")).Next.ShouldBeNull();
        policy.Plan(request.With(Closed("2026-11-23T14:00+02:00")), Iso.At("2026-11-30T14:00+02:00")).Next.ShouldBeNull();
    }

    [Fact]
    public void Answer_Closed_IsUndischarged()
    {
        var (policy, request) = Case("answer");

        policy.Plan(request.With(Closed("2026-11-23T14:00+02:00")), Iso.At("2026-11-23T14:30+02:00")).Of("Answer").ShouldNotBeNull();
    }

    private static Obligation Owed(string what, Instant now)
    {
        var (policy, request) = Case(what);
        return policy.Plan(request, now).Obligations.ShouldHaveSingleItem();
    }

    private static (ContactPolicy Policy, ServiceRequest Request) Case(string what) => what switch
    {
        "acknowledge automatically" => (HelpDesk.Only(new AcknowledgeDuty(Minutes(15))).WithEscalations(), Arrived),
        "acknowledge in person" => (HelpDesk.Only(new AcknowledgeDuty(WorkingHours(8), automatic: false)).WithEscalations(), Arrived),
        "announce work" => (HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(4))).WithEscalations(), Arrived),
        "estimate" => (HelpDesk.Only(new EstimateDuty(WorkingDays(1))).WithEscalations(), Arrived),
        "correct the estimate" => (HelpDesk.Only(new CorrectEstimateDuty(ahead: WorkingHours(2))).WithEscalations(), Estimated),
        "correct a slipping estimate" =>
            (HelpDesk.Only(new CorrectEstimateDuty(ahead: WorkingHours(2), slipWithin: WorkingHours(4)))
                .WithEscalations(), Estimated.With(Slip("2026-11-23T14:00+02:00"))),
        "update" =>
            (HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(WorkingDays(2))))
                .WithEscalations(), Arrived.With(Told("2026-11-23T10:00+02:00", Topics.None))),
        "answer" =>
            (HelpDesk.Only(new AnswerDuty(WorkingHours(4), WorkingHours(2)))
                .WithEscalations(), Arrived.With(Message("2026-11-23T13:00+02:00"))),
        _ =>
            (HelpDesk.Only(new AnswerDuty(WorkingHours(4), WorkingHours(2)))
                .WithEscalations(), Arrived.With(Message("2026-11-23T13:00+02:00", MessageKind.Complaint))),
    };

    private static ServiceRequest Estimated =>
        Arrived.With(Told("2026-11-23T10:00+02:00", Topics.None, estimate: "2026-11-25T12:00+02:00"));
}
