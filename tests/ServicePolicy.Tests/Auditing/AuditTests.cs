using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Auditing.AuditDesk;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Auditing;

/// <summary>Whole histories: bounces, waits, reopenings, rows, and the worked examples.</summary>
public class AuditTests
{
    [Fact]
    public void Audit_BeforeReceipt_HasNoOutcomes() =>
        Standard.Audit(Received("2026-11-23 09:00"), At("2026-11-23 08:59")).Outcomes.ShouldBeEmpty();

    [Fact]
    public void Audit_OfEventsAfterItsInstant_IgnoresThem()
    {
        var before = Received("2026-11-23 09:00", Contact("2026-11-23 09:10", Topics.Receipt, id: "a"));
        var after = before.With(
            new ContactFailed(At("2026-11-23 10:00"), Channel.Email, ContactFailure.Bounced, "a"), Question("2026-11-23 11:00"));

        Standard.Audit(after, At("2026-11-23 09:59")).Outcomes.ShouldBe(Standard.Audit(before, At("2026-11-23 09:59")).Outcomes);
    }

    [Fact]
    public void Audit_OfTheSame_IsEqualByValue()
    {
        var request = Received("2026-11-23 09:00", Contact("2026-11-23 09:10", Topics.Receipt), Question("2026-11-23 10:00"));

        Standard.Audit(request, Later).ShouldBe(Standard.Audit(Received("2026-11-23 09:00", [.. request.GetEvents()]), Later));
    }

    [Fact]
    public void Audit_OfABouncedAcknowledgement_CountsFromReceipt()
    {
        var request = Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 09:05", Topics.Receipt, id: "a"),
            new ContactFailed(At("2026-11-23 10:05"), Channel.Email, ContactFailure.Bounced, "a"),
            Contact("2026-11-23 10:10", Topics.Receipt));

        var audit = HelpDesk.Only(Acknowledge).Audit(request, Later);

        audit.Lines().ShouldBe(["Acknowledge Mon 23 09:00 by Mon 23 09:15 Late Mon 23 10:10 ContactMade +0:55:00/0:55:00"]);
        audit.Outcomes[0].Key.ShouldBe("R/Acknowledge/2026-11-23T07:00:00Z/0");
    }

    [Fact]
    public void Audit_OfAWait_MovesTheDeadline() =>
        HelpDesk.Only(Estimating).Audit(
            Received(
                "2026-11-23 10:00",
                Wait("2026-11-23 14:00"),
                WaitOver("2026-11-25 10:00"),
                Contact("2026-11-25 14:00", by: "2026-12-01 12:00")), Later)
            .Lines().ShouldBe(["Estimate Mon 23 10:00 by Wed 25 14:00 Kept Wed 25 14:00 ContactMade"]);

    [Fact]
    public void Audit_InsideAWait_LeavesItOpenHoweverLong() =>
        HelpDesk.Only(Estimating).Audit(Received("2026-11-23 10:00", Wait("2026-11-23 14:00")), Later)
            .Outcomes.ShouldHaveSingleItem().Verdict.ShouldBe(DutyVerdict.Open);

    [Fact]
    public void Audit_OfAWaitThatEndsByItself_SeesItOverdueLater() =>
        HelpDesk.Only(Estimating).Audit(Received("2026-11-23 10:00", Wait("2026-11-23 14:00", "2026-11-25 10:00")), At("2026-11-25 15:00"))
            .Lines().ShouldBe(["Estimate Mon 23 10:00 by Wed 25 14:00 Overdue +1:00:00/1:00:00"]);

    [Fact]
    public void Audit_OfAResolutionStraightOutOfAWait_Keeps()
    {
        var request = Received(
            "2026-11-23 11:00",
            Wait("2026-11-23 14:00"),
            new RequestResolved(At("2026-12-01 09:00")),
            Contact("2026-12-01 09:10", Topics.Resolution));

        HelpDesk.Only(AnnounceWork, Estimating).Audit(request, Later).Outcomes.Select(outcome => outcome.Verdict)
            .ShouldBe([DutyVerdict.Kept, DutyVerdict.Kept]);
    }

    [Fact]
    public void Audit_OfACommitmentThatLapsesInAWait_ExcusesItAndOwesAnEstimateAnew() =>
        HelpDesk.Only(Estimating, CorrectEstimate).Audit(
            Received(
                "2026-11-23 10:00",
                Contact("2026-11-23 11:00", by: "2026-11-25 12:00"),
                Wait("2026-11-24 09:00"),
                Question("2026-11-26 09:00")), Later)
            .Lines().ShouldBe(
            [
                "Estimate Mon 23 10:00 by Tue 24 10:00 Kept Mon 23 11:00 ContactMade",
                "CorrectEstimate Mon 23 11:00 by Wed 25 12:00 Excused Wed 25 12:00:00.000001",
                "Estimate Thu 26 09:00 by Fri 27 09:00 Overdue +175:00:00/47:00:00",
            ]);

    [Fact]
    public void Audit_OfAReopening_AcknowledgesAnew() =>
        HelpDesk.Only(Acknowledge).Audit(
            Received(
                "2026-11-23 09:00",
                Contact("2026-11-23 09:10", Topics.Resolution),
                new RequestReopened(At("2026-11-24 10:00")),
                Contact("2026-11-24 10:20", Topics.Receipt)), Later)
            .Lines().ShouldBe(
            [
                "Acknowledge Mon 23 09:00 by Mon 23 09:15 Kept Mon 23 09:10 ContactMade",
                "Acknowledge Tue 24 10:00 by Tue 24 10:15 Late Tue 24 10:20 ContactMade +0:05:00/0:05:00",
            ]);

    [Fact]
    public void Audit_OfARequestClosedAndReopened_StartsAnewAtTheReopening()
    {
        var request = Received("2026-11-23 09:00", new RequestClosed(At("2026-11-23 09:05")), new RequestReopened(At("2026-11-23 09:10")));

        HelpDesk.Only(Acknowledge).Audit(request, At("2026-11-23 09:12")).Lines().ShouldBe(
            [
                "Acknowledge Mon 23 09:00 by Mon 23 09:15 Excused Mon 23 09:05 RequestClosed",
                "Acknowledge Mon 23 09:10 by Mon 23 09:25 Open",
            ]);
    }

    [Fact]
    public void Audit_OfARestoredRow_BeginsWithTheRow()
    {
        var row = new KnownFacts { ReceivedAt = At("2026-11-23 09:00"), LastFactAt = At("2026-11-23 12:00") };
        var request = ServiceRequest.Restore("R", Channel.Email, row).With(Contact("2026-11-23 12:30", Topics.Receipt));

        HelpDesk.Only(Acknowledge).Audit(request, Later).Lines()
            .ShouldBe(["Acknowledge Mon 23 09:00 by Mon 23 09:15 Late Mon 23 12:30 ContactMade +3:15:00/3:15:00"]);
        HelpDesk.Only(Acknowledge).Audit(request, At("2026-11-23 10:00")).Outcomes[0].Verdict.ShouldBe(DutyVerdict.Overdue);
    }

    [Fact]
    public void Audit_OfAContactBeforeReceipt_KeepsAtReceipt()
    {
        var request = ServiceRequest
            .Import("R", At("2026-11-23 09:00"), Channel.Email, [Contact("2026-11-23 08:55", Topics.Receipt)]).Request;

        HelpDesk.Only(Acknowledge).Audit(request, Later).Lines()
            .ShouldBe(["Acknowledge Mon 23 09:00 by Mon 23 09:15 Kept Mon 23 09:00 ContactMade"]);
    }

    [Fact]
    public void Audit_OfEventsAtOneInstant_TakesThemInTheirOrder() =>
        HelpDesk.Only(Acknowledge).Audit(
            Received("2026-11-23 09:00", Contact("2026-11-23 09:16", Topics.Receipt), new RequestClosed(At("2026-11-23 09:16"))), Later)
            .Outcomes.ShouldHaveSingleItem().EndedBy.ShouldBeOfType<ContactMade>();

    [Theory]
    [InlineData(Replies.Message, "Kept")]
    [InlineData(Replies.Verdict, "Excused")]
    public void Audit_OfACustomersReply_KeepsWhereItSuffices(Replies replies, string verdict)
    {
        var request = Received("2026-11-23 09:00", Wait("2026-11-23 10:00"), Question("2026-11-23 11:00"));

        HelpDesk.Only(new NudgeDuty(replies)).Audit(request, Later).Outcomes.ShouldHaveSingleItem().Verdict.ToString().ShouldBe(verdict);
    }

    [Fact]
    public void Audit_OfADutyThatAlwaysAnnouncesAStart_Ends() =>
        HelpDesk.Only(Duty.From("Tomorrow", Topics.Progress, (in Situation now) => now.Owe(now.Now + Duration.FromSeconds(1), Minutes(1))))
            .Audit(Received("2026-11-23 09:00"), Later).Outcomes.ShouldBeEmpty();

    /// <summary>The worked examples: policy limits, receipt, history, and the outcomes that follow.</summary>
    [Fact]
    public void Audit_OfTheWorkedExamples_GivesTheirDeadlines()
    {
        Deadline(new AcknowledgeDuty(WorkingMinutes(15)), Received("2026-11-20 15:50")).ShouldBe(At("2026-11-23 08:05"));
        Deadline(new AcknowledgeDuty(Minutes(15)), Received("2026-11-20 15:50")).ShouldBe(At("2026-11-20 16:05"));
        Deadline(new AcknowledgeDuty(Minutes(15), automatic: false), Received("2026-11-20 15:50")).ShouldBe(At("2026-11-20 16:05"));
        Deadline(new EstimateDuty(WorkingDays(1)), Received("2026-11-21 11:00")).ShouldBe(At("2026-11-23 16:00"));
        Deadline(Answer, Received("2026-12-23 14:00", Question("2026-12-23 15:00"))).ShouldBe(At("2026-12-28 11:00"));
        Deadline(Update, Received("2027-06-24 10:00")).ShouldBe(At("2027-06-29 16:00"));
        Deadline(Answer, Received("2026-11-23 08:30", Question("2026-11-23 09:00"), Question("2026-11-23 11:00")))
            .ShouldBe(At("2026-11-23 13:00"));
        Deadline(Update, Received("2026-11-23 09:00", Contact("2026-11-23 10:00", backBy: "2026-11-24 12:00")))
            .ShouldBe(At("2026-11-24 12:00"));

        static Instant? Deadline(Duty duty, ServiceRequest request) =>
            HelpDesk.Only(duty).Audit(request, Instant.FromUtc(2027, 12, 31, 0, 0)).Outcomes[^1].Deadline;
    }

    [Fact]
    public void Audit_OfAnAutomaticReceipt_LeavesTheAnswerOwed() =>
        HelpDesk.Only(Acknowledge, Answer).Audit(
            Received(
                "2026-11-23 09:00",
                Question("2026-11-23 09:00"),
                Contact("2026-11-23 09:01", Topics.Receipt, automatic: true)), At("2026-11-23 13:00"))
            .Lines().ShouldBe(
            [
                "Acknowledge Mon 23 09:00 by Mon 23 09:15 Kept Mon 23 09:01 ContactMade",
                "Answer Mon 23 09:00 by Mon 23 13:00 Open",
            ]);

    private sealed record NudgeDuty : Duty
    {
        private readonly Replies _replies;

        public NudgeDuty(Replies replies)
            : base("Nudge", Topics.Reminder) => _replies = replies;

        public override Sufficient Suffices => base.Suffices.OrReply(_replies);

        public override Owed Owes(in Situation now) =>
            now.WaitsForCustomer ? now.Owe(now.Knows.GetCustomerWaits()[^1].Start, WorkingDays(3)) : Owed.Nothing;
    }
}
