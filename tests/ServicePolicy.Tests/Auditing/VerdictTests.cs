using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Auditing.AuditDesk;

namespace ServicePolicy.Tests.Auditing;

/// <summary>Each duty alone: kept at its deadline sharp, late a microsecond after it, open, overdue and excused.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("Acknowledge", Topics.Receipt, "2026-11-23 09:15:00", "Kept")]
    [InlineData("Acknowledge", Topics.Receipt, "2026-11-23 09:15:00.000001", "Late")]
    [InlineData("AnnounceWork", Topics.WorkStarted, "2026-11-23 13:00:00", "Kept")]
    [InlineData("AnnounceWork", Topics.WorkStarted, "2026-11-23 13:00:00.000001", "Late")]
    [InlineData("Estimate", Topics.Estimate, "2026-11-24 09:00:00", "Kept")]
    [InlineData("Estimate", Topics.Estimate, "2026-11-24 09:00:00.000001", "Late")]
    public void Outcome_OfWhatIsOwedFromReceipt_TurnsAMicrosecondAfterItsDeadline(string duty, Topics told, string at, string verdict)
    {
        var request = Received("2026-11-23 09:00", Contact(at, told, by: told == Topics.Estimate ? "2026-12-11 12:00" : null));

        var outcome = HelpDesk.Only(Named(duty)).Audit(request, Later).Outcomes.ShouldHaveSingleItem();

        outcome.Verdict.ToString().ShouldBe(verdict);
        outcome.EndedAt.ShouldBe(At(at));
        outcome.EndedBy.ShouldBe(request.GetEvents()[0]);
        outcome.Lateness.ShouldBe(verdict == "Late" ? Duration.FromTicks(10) : Duration.Zero);
        outcome.WorkingLateness.ShouldBe(outcome.Lateness);
        outcome.Key.ShouldBe($"R/{duty}/2026-11-23T07:00:00Z/0");
    }

    [Theory]
    [InlineData("2026-11-25 12:00:00", "Kept")]
    [InlineData("2026-11-25 12:00:00.000001", "Late")]
    public void Outcome_OfACorrection_TurnsAMicrosecondAfterTheCommitment(string at, string verdict)
    {
        var request = Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00", Topics.Estimate, by: "2026-11-25 12:00"),
            Contact(at, Topics.Correction, by: "2026-12-11 12:00"));

        var outcomes = HelpDesk.Only(CorrectEstimate).Audit(request, Later).Outcomes;

        outcomes.Select(outcome => outcome.Verdict.ToString()).ShouldBe([verdict, "Open"]);
        outcomes[0].Deadline.ShouldBe(At("2026-11-25 12:00"));
    }

    [Theory]
    [InlineData("2026-11-25 16:00:00", "Kept")]
    [InlineData("2026-11-25 16:00:00.000001", "Late")]
    public void Outcome_OfAnUpdate_TurnsAMicrosecondAfterTheSecondWorkingDay(string at, string verdict)
    {
        var request = Received("2026-11-23 09:00", Contact(at));

        HelpDesk.Only(Update).Audit(request, At("2026-11-27 16:00")).Outcomes.Select(outcome => outcome.Verdict.ToString())
            .ShouldBe([verdict, "Open"]);
    }

    [Theory]
    [InlineData("2026-11-23 13:00:00", "Kept")]
    [InlineData("2026-11-23 13:00:00.000001", "Late")]
    public void Outcome_OfAnAnswer_TurnsAMicrosecondAfterItsDeadline(string at, string verdict)
    {
        var request = Received("2026-11-20 09:00", Question("2026-11-23 09:00"), Question("2026-11-23 11:00"), Contact(at, Topics.Answer));

        var outcome = HelpDesk.Only(Answer).Audit(request, Later).Outcomes.ShouldHaveSingleItem();

        outcome.Verdict.ToString().ShouldBe(verdict);
        outcome.Start.ShouldBe(At("2026-11-23 09:00"));
    }

    [Theory]
    [InlineData("2026-11-23 09:15:00", "Open")]
    [InlineData("2026-11-23 09:15:00.000001", "Overdue")]
    public void Outcome_OfWhatIsUndischarged_TurnsAMicrosecondAfterTheDeadline(string until, string verdict)
    {
        var outcome = HelpDesk.Only(Acknowledge).Audit(Received("2026-11-23 09:00"), At(until)).Outcomes.ShouldHaveSingleItem();

        outcome.Verdict.ToString().ShouldBe(verdict);
        outcome.EndedAt.ShouldBeNull();
        outcome.EndedBy.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-23 09:10", "Excused")]
    [InlineData("2026-11-23 09:15", "Excused")]
    [InlineData("2026-11-23 09:16", "Late")]
    public void Outcome_EndedByClosing_IsExcusedUpToTheDeadline(string closed, string verdict)
    {
        var request = Received("2026-11-23 09:00", new RequestClosed(At(closed)));

        var outcome = HelpDesk.Only(Acknowledge).Audit(request, Later).Outcomes.ShouldHaveSingleItem();

        outcome.Verdict.ToString().ShouldBe(verdict);
        outcome.EndedBy.ShouldBeOfType<RequestClosed>();
    }

    [Theory]
    [InlineData("AnnounceWork")]
    [InlineData("Estimate")]
    public void Outcome_DischargedOnHold_IsKept(string duty)
    {
        var request = Received(
            "2026-11-23 09:00", Wait("2026-11-23 10:00"), Contact("2026-12-02 12:00", Topics.WorkStarted, by: "2026-12-11 12:00"));

        HelpDesk.Only(Named(duty)).Audit(request, Later).Outcomes.ShouldHaveSingleItem().Verdict.ShouldBe(DutyVerdict.Kept);
    }

    [Fact]
    public void Lateness_AcrossAWeekend_CountsElapsedAndOpenTime()
    {
        var request = Received("2026-11-20 15:50", Contact("2026-11-23 09:05", Topics.Receipt));

        HelpDesk.Only(Acknowledge).Audit(request, Later).Lines()
            .ShouldBe(["Acknowledge Fri 20 15:50 by Fri 20 16:05 Late Mon 23 09:05 ContactMade +65:00:00/1:05:00"]);
    }

    [Fact]
    public void Lateness_OfWhatIsOverdue_RunsUntilTheAudit() =>
        HelpDesk.Only(Acknowledge).Audit(Received("2026-11-20 15:50"), At("2026-11-23 08:30")).Lines()
            .ShouldBe(["Acknowledge Fri 20 15:50 by Fri 20 16:05 Overdue +64:25:00/0:30:00"]);
}
