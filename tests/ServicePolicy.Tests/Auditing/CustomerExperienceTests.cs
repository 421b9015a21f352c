using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Auditing.AuditDesk;

namespace ServicePolicy.Tests.Auditing;

/// <summary>
/// What a customer lived through: silences and who broke them, commitments and their errors, who had to ask, worked by hand.
/// </summary>
public class CustomerExperienceTests
{
    [Fact]
    public void Silences_OfAnOrdinaryHistory_AreBrokenByTheDesk() =>
        Silences(Received("2026-11-23 09:00", Contact("2026-11-23 10:00"), Contact("2026-11-24 10:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 1:00:00 Desk", "Mon 23 10:00 24:00:00 Desk"]);

    [Fact]
    public void Silences_ThatAMachineSpeaksIn_GoOn() =>
        Silences(Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 09:01", Topics.Receipt, automatic: true),
            Contact("2026-11-23 12:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 3:00:00 Desk"]);

    [Fact]
    public void Silences_ThatTheCustomerAsksIn_AreBrokenByThem() =>
        Silences(Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00"),
            Question("2026-11-24 10:00"),
            Question("2026-11-24 11:00"),
            Contact("2026-11-25 10:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 1:00:00 Desk", "Mon 23 10:00 48:00:00 Customer, asked 2 from Tue 24 10:00"]);

    [Fact]
    public void Silences_WithAWait_CountTheDesksPartApart() =>
        Silences(Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00", Topics.Question),
            Wait("2026-11-23 10:00"),
            Question("2026-11-25 10:00"),
            Contact("2026-11-25 13:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 1:00:00 Desk", "Mon 23 10:00 51:00:00 Desk, 48:00:00 in wait"]);

    [Fact]
    public void Silences_OfARequestClosedWithoutAWord_EndByClosing() =>
        Silences(Received("2026-11-23 09:00", new RequestClosed(At("2026-11-24 09:00")))).ShouldBe(["Mon 23 09:00 24:00:00 Closing"]);

    [Fact]
    public void Silences_ThatGoOn_AreBrokenByNobody()
    {
        var silence = Standard.Audit(Received("2026-11-23 09:00"), At("2026-11-24 12:00")).GetExperience().Silences.ShouldHaveSingleItem();

        (silence.BrokenBy, silence.End, silence.EndedBy).ShouldBe((SilenceBreaker.Nobody, null, null));
        silence.Length.ShouldBe(Duration.FromHours(27));
        silence.WorkingLength.ShouldBe(Duration.FromHours(11));
    }

    [Fact]
    public void Silences_AfterTheResolution_BeginWithAReopeningOrAQuestion() =>
        Silences(Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00", Topics.Resolution),
            Question("2026-11-24 09:00"),
            Contact("2026-11-24 10:00", Topics.Answer),
            new RequestReopened(At("2026-11-25 09:00")),
            Contact("2026-11-25 11:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 1:00:00 Desk", "Tue 24 09:00 1:00:00 Desk", "Wed 25 09:00 2:00:00 Desk"]);

    [Fact]
    public void Silences_BrokenByAContactThatBounced_GoOn() =>
        Silences(Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00", id: "a"),
            new ContactFailed(At("2026-11-23 11:00"), Channel.Email, ContactFailure.Bounced, "a"),
            Contact("2026-11-23 12:00", Topics.Resolution)))
            .ShouldBe(["Mon 23 09:00 3:00:00 Desk"]);

    [Theory]
    [InlineData("2026-11-25 12:00:00", "Kept", 0)]
    [InlineData("2026-11-25 12:00:00.000001", "Broken", 1)]
    [InlineData("2026-11-25 11:00:00", "Kept", -3_600_000_000)]
    public void Commitments_OfAnEstimate_AreKeptAtTheirInstant(string resolved, string ending, long errorMicros)
    {
        var commitment = Commitments(Contact("2026-11-23 10:00", by: "2026-11-25 12:00"), Contact(resolved, Topics.Resolution))
            .ShouldHaveSingleItem();

        commitment.Ending.ToString().ShouldBe(ending);
        commitment.Error.ShouldBe(Duration.FromTicks(errorMicros * 10));
    }

    [Theory]
    [InlineData("2026-11-25 12:00:00", "Corrected")]
    [InlineData("2026-11-25 12:00:01", "Broken")]
    public void Commitments_Replaced_AreCorrectedInTimeOrBroken(string corrected, string ending)
    {
        var commitments = Commitments(
            Contact("2026-11-23 10:00", by: "2026-11-25 12:00"),
            Contact(corrected, by: "2026-11-27 12:00"),
            Contact("2026-11-26 12:00", Topics.Resolution));

        commitments.Select(commitment => commitment.Ending.ToString()).ShouldBe([ending, "Kept"]);
        commitments.Select(commitment => commitment.Error).ShouldBe([Duration.FromHours(24), Duration.FromHours(-24)]);
        commitments[0].EndedAt.ShouldBe(At(corrected));
    }

    [Fact]
    public void Commitments_ToldAgain_AreOne() =>
        Commitments(Contact("2026-11-23 10:00", by: "2026-11-25 12:00"), Contact("2026-11-24 10:00", by: "2026-11-25 12:00"))
            .ShouldHaveSingleItem().ToldAt.ShouldBe(At("2026-11-23 10:00"));

    [Fact]
    public void Commitments_ThatLapseInAWait_AreExcused() =>
        Commitments(
            Contact("2026-11-23 10:00", by: "2026-11-25 12:00"),
            Wait("2026-11-24 09:00"),
            Question("2026-11-26 09:00"),
            Contact("2026-11-27 09:00", Topics.Resolution))
            .Single().Ending.ShouldBe(CommitmentEnding.Excused);

    [Theory]
    [InlineData("2026-11-25 11:00", "Excused")]
    [InlineData("2026-11-25 13:00", "Broken")]
    public void Commitments_OfARequestClosed_FallAwayUnlessBroken(string closed, string ending) =>
        Commitments(Contact("2026-11-23 10:00", by: "2026-11-25 12:00"), new RequestClosed(At(closed)))
            .Single().Ending.ToString().ShouldBe(ending);

    [Theory]
    [InlineData("2026-11-25 12:00", CommitmentEnding.Open)]
    [InlineData("2026-11-25 13:00", CommitmentEnding.Broken)]
    public void Commitments_ThatStand_AreBrokenOnceTheirInstantHasPassed(string until, CommitmentEnding ending)
    {
        var request = Received("2026-11-23 09:00", Contact("2026-11-23 10:00", by: "2026-11-25 12:00"));

        var commitment = Standard.Audit(request, At(until)).GetExperience().Commitments.Single();

        (commitment.Ending, commitment.EndedAt, commitment.Error).ShouldBe((ending, null, null));
    }

    [Theory]
    [InlineData("2026-11-24 12:00:00", false, "Kept", 0)]
    [InlineData("2026-11-24 13:00:00", false, "Broken", 3600)]
    [InlineData("2026-11-24 11:00:00", true, "Broken", null)]
    public void Commitments_ToBeBack_AreKeptByAPerson(string at, bool automatic, string ending, int? errorSeconds)
    {
        var commitment = Commitments(Contact("2026-11-23 10:00", backBy: "2026-11-24 12:00"), Contact(at, Topics.Progress, automatic))
            .Single();

        (commitment.Kind, commitment.Ending.ToString()).ShouldBe((CommitmentKind.BackBy, ending));
        commitment.Error.ShouldBe(errorSeconds is { } seconds ? Duration.FromSeconds(seconds) : null);
    }

    [Fact]
    public void Chasers_AreMessagesThatCameWhileAWordWasOwed()
    {
        var audit = HelpDesk.Only(Answer).Audit(
            Received(
                "2026-11-23 09:00",
                Question("2026-11-23 09:30"), // nobody has spoken since the arrival
                Contact("2026-11-23 10:00", Topics.Answer),
                Question("2026-11-23 11:00"), // a new question
                Question("2026-11-23 12:00"), // an earlier one has no answer
                Question("2026-11-24 12:00"), // and the answer is overdue
                Contact("2026-11-24 13:00", Topics.Answer),
                Contact("2026-11-24 14:00", Topics.Question),
                Wait("2026-11-24 14:00"),
                Question("2026-11-25 09:00")), // a reply
            Later);

        audit.GetExperience().Chasers.Select(chaser => (chaser.Asked.At, chaser.WaitingSince, chaser.WasOverdue)).ShouldBe(
        [
            (At("2026-11-23 09:30"), At("2026-11-23 09:00"), false),
            (At("2026-11-23 12:00"), At("2026-11-23 11:00"), false),
            (At("2026-11-24 12:00"), At("2026-11-23 11:00"), true),
        ]);
    }

    [Fact]
    public void Events_OfEachKind_AreListedUpToTheAudit()
    {
        var request = Received(
            "2026-11-23 09:00",
            Contact("2026-11-23 10:00", id: "a"),
            new HandedOver(At("2026-11-23 11:00"), "second line"),
            new ContactFailed(At("2026-11-23 12:00"), Channel.Phone, ContactFailure.NoAnswer),
            new ContactFailed(At("2026-11-23 12:30"), Channel.Email, ContactFailure.Bounced, "a"),
            new CustomerMessage(At("2026-11-23 13:00"), Channel.Email, MessageKind.Complaint),
            Contact("2026-11-23 14:00", Topics.Resolution),
            new CustomerMessage(At("2026-11-23 15:00"), Channel.Email, MessageKind.Thanks),
            new OutcomeConfirmed(At("2026-11-23 15:30"), helped: true),
            new FeedbackReceived(At("2026-11-23 16:00"), 5, praise: true),
            new OutcomeConfirmed(At("2026-11-24 15:30"), helped: false));

        var audit = Standard.Audit(request, Later);
        var experience = audit.GetExperience();
        var earlier = Standard.Audit(request, At("2026-11-23 11:59")).GetExperience();

        experience.Handovers.Single().Team.ShouldBe("second line");
        experience.FailedAttempts.Select(failed => failed.Reason).ShouldBe([ContactFailure.NoAnswer, ContactFailure.Bounced]);
        experience.Praise.Count.ShouldBe(3);
        experience.Complaints.Count.ShouldBe(2);
        earlier.FailedAttempts.ShouldBeEmpty();
        earlier.Handovers.Count.ShouldBe(1);
        var total = Scorecard.Of([audit]).Total;
        (total.Handovers, total.FailedAttempts, total.Bounces, total.Praise, total.Complaints).ShouldBe((1, 1, 1, 3, 2));
    }

    private static IReadOnlyList<CommitmentOutcome> Commitments(params RequestEvent[] facts) =>
        Standard.Audit(Received("2026-11-23 09:00", facts), Later).GetExperience().Commitments;

    private static string[] Silences(ServiceRequest request) =>
    [
        .. Standard.Audit(request, Later).GetExperience().Silences.Select(silence =>
            $"{Local(silence.Start)} {Text(silence.Length)} {silence.BrokenBy}"
            + (silence.AskedAt is { } asked ? $", asked {silence.Asked} from {Local(asked)}" : "")
            + (silence.InWait > Duration.Zero ? $", {Text(silence.InWait)} in wait" : "")),
    ];
}
