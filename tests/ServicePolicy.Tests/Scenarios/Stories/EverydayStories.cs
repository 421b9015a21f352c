using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios.Stories;

/// <summary>
/// Weeks as a desk in Helsinki has them, Monday to Friday 08:00-16:00; the first week is that of Monday 23 November 2026.
/// </summary>
public class EverydayStories
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void FridayFiveToFive_OneWorkingDay_IsMondayAtClosing()
    {
        var story = Story.Of(Monday, "Fri 16:55 received", new AcknowledgeDuty(Minutes(15)), new EstimateDuty(WorkingDays(1)));

        story.Owed("Fri 16:55").ShouldBe("Acknowledge by Fri 17:10, Estimate by Mon+1 16:00");
        story.Next("Fri 16:55").ShouldBe("Receipt by Email, Fri 16:55 to Fri 17:10"); // a machine may say that the desk is closed

        story = story.Then("Fri 16:56 machine Receipt");
        story.Owed("Fri 17:00").ShouldBe("Estimate by Mon+1 16:00");
        story.Next("Sun 12:00").ShouldBe("Estimate by Email, Mon+1 08:00 to Mon+1 16:00");
        story.Owed("Mon+1 16:00").ShouldBe("Estimate by Mon+1 16:00");
        story.Owed("Mon+1 16:00:00.000001").ShouldBe("Estimate by Mon+1 16:00 (late)");
        story.Next("Mon+1 16:00:00.000001").ShouldBe("Estimate by Email, Tue+1 08:00 to Tue+1 16:00 (AfterDeadline)");
    }

    [Fact]
    public void AWaitOverAWeekend_OnADayLimit_GivesBackItsOpenTime()
    {
        // Received Thursday 12:00, within 2 working days: Monday 16:00. The wait from Friday 14:00 to Monday 10:00 holds 2 + 2 open hours.
        var story = Story.Of(Monday, "Thu 12:00 received", new EstimateDuty(WorkingDays(2))).Then("Fri 14:00 waits");

        story.Owed("Sat 12:00").ShouldBe("Estimate on hold with 10 h left");
        story.Next("Sat 12:00").ShouldBe("");
        story.Then("Mon+1 10:00 information").Owed("Mon+1 10:00").ShouldBe("Estimate by Tue+1 12:00");
    }

    [Fact]
    public void AWaitOfOneClosedWeekend_GivesNothingBack()
    {
        var story = Story.Of(Monday, "Thu 12:00 received", new EstimateDuty(WorkingDays(2))).Then("Fri 16:00 waits; Mon+1 07:00 wait-ends");

        story.Owed("Mon+1 07:00").ShouldBe("Estimate by Mon+1 16:00");
    }

    [Fact]
    public void ResolvedStraightOutOfAWait_TheWaitIsOver()
    {
        var story = Story.Of(
            Monday, "Mon 09:00 received", new AnnounceWorkDuty(WorkingHours(4)), new CheckInDuty(WorkingDays(2), times: 1),
            new ResolutionDuty(WorkingHours(1)))
            .Then("Mon 10:00 waits");
        story.Owed("Mon 12:00").ShouldBe("AnnounceWork on hold with 3 h left, CheckIn by Wed 16:00");

        story = story.Then("Tue 10:00 resolved");
        // six open hours of the wait on Monday and two on Tuesday are given back
        story.Owed("Tue 10:00").ShouldBe("AnnounceWork by Tue 13:00, Resolution by Tue 11:00");
        story.Next("Tue 10:00").ShouldBe("Resolution by Email, Tue 10:00 to Tue 11:00");
        story.Then("Tue 10:30 person Resolution").Owed("Tue 10:30").ShouldBe("");
    }

    [Fact]
    public void ReopenedAfterAWeek_IsAcknowledgedAndEstimatedAnewAndTheCadenceGoesOn()
    {
        var story = Story.Of(
            Monday,
            "Mon 09:00 received",
            new AcknowledgeDuty(Minutes(15)),
            new EstimateDuty(WorkingDays(1)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
            new OutcomeDuty(WorkingDays(1), WorkingDays(10)))
            .Then("Mon 09:05 machine Receipt; Mon 10:00 person Estimate estimate Wed 12:00; Tue 15:00 person Resolution");
        story.Owed("Wed 09:00").ShouldBe("Outcome by Tue+2 16:00");

        story = story.Then("Tue+1 09:00 not-helped");
        // updates count from the first contact after it
        story.Owed("Tue+1 09:00").ShouldBe("Acknowledge by Tue+1 09:15, Estimate by Wed+1 16:00");
        story = story.Then("Tue+1 09:01 machine Receipt");
        story.Owed("Tue+1 10:00").ShouldBe("Estimate by Wed+1 16:00, Update by Thu+1 16:00");
        story = story.Then("Wed+1 10:00 person Estimate estimate Mon+2 12:00; Thu+1 10:00 person Resolution");
        story.Owed("Thu+1 10:00").ShouldBe("Outcome by Thu+3 16:00");
    }

    [Fact]
    public void FiveMessagesThenOneAnswer_AreOneDutyFromTheOldest()
    {
        var story = Story.Of(Monday, "Mon 08:00 received", new AnswerDuty(WorkingHours(4), complaintWithin: WorkingHours(1)))
            .Then("Mon 09:00 question; Mon 09:30 question; Mon 11:00 question; Mon 11:30 information");
        var key = story.At("Mon 11:30").Next!.Key;
        story.Owed("Mon 11:30").ShouldBe("Answer by Mon 13:00");

        story = story.Then("Mon 11:40 complaint"); // within its own hour, earlier than the four of the first
        story.Owed("Mon 11:40").ShouldBe("Answer by Mon 12:40");
        story.At("Mon 11:40").Next!.Key.ShouldBe(key);

        story = story.Then("Mon 12:00 person Answer");
        story.Owed("Mon 12:00").ShouldBe("");
        story.Then("Mon 14:00 question").Owed("Mon 14:00").ShouldBe("Answer by Tue 10:00");
    }

    [Fact]
    public void AutoReplyOnly_AcknowledgesAndDoesNothingElse()
    {
        var story = Story.Of(
            Monday, "Mon 09:00 received", new AcknowledgeDuty(Minutes(15)), new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
            new AnswerDuty(WorkingHours(4)))
            .Then("Mon 09:00 question; Mon 09:01 machine Receipt+Answer+Progress");

        story.Owed("Mon 09:01").ShouldBe("Update by Wed 16:00, Answer by Mon 13:00");
        story.Next("Mon 09:01").ShouldBe("Answer by Email, Mon 09:00 to Mon 13:00");
        story.Then("Mon 12:00 machine Receipt").Owed("Mon 13:00:00.000001").ShouldBe("Update by Wed 16:00, Answer by Mon 13:00 (late)");
    }

    [Fact]
    public void TheReplyBounced_IsOwedSinceItsStartUnderANewKey()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", new AcknowledgeDuty(Minutes(15)), new AnswerDuty(WorkingHours(4)))
            .Then("Mon 09:00 question");
        var (receipt, answer) = (story.Owed("Mon 09:00", "Acknowledge")!.Key, story.Owed("Mon 09:00", "Answer")!.Key);

        story = story.Then("Mon 10:00 person Answer id m1");
        story.Owed("Mon 10:30").ShouldBe("");
        story = story.Then("Mon 11:00 bounced m1");
        story.Owed("Mon 11:00").ShouldBe("Acknowledge by Mon 09:15 (late), Answer by Mon 13:00");
        story.Owed("Mon 11:00", "Acknowledge")!.Key.ShouldBe(receipt[..^1] + "1");
        story.Owed("Mon 11:00", "Answer")!.Key.ShouldBe(answer[..^1] + "1");

        story = story.Then("Mon 12:00 person Answer in Phone");
        story.Owed("Mon 12:00").ShouldBe("");
    }

    [Fact]
    public void TwoObligationsAtTheSameInstant_AreOneContact()
    {
        var story =
            Story.Of(
                Monday, "Mon 09:00 received", new AnnounceWorkDuty(WorkingHours(4)),
                new AcknowledgeDuty(WorkingHours(4), automatic: false));

        story.Owed("Mon 09:00").ShouldBe("AnnounceWork by Mon 13:00, Acknowledge by Mon 13:00");
        story.Next("Mon 09:00").ShouldBe("Receipt+WorkStarted by Email, Mon 09:00 to Mon 13:00");
        // the order of the policy
        story.At("Mon 09:00").Next!.Because.Select(owed => owed.Duty.Name).ShouldBe(["AnnounceWork", "Acknowledge"]);
        story.Then("Mon 10:00 person Receipt+WorkStarted").Owed("Mon 10:00").ShouldBe("");
    }

    [Fact]
    public void AClosingThanks_AsksForNothing()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", new AnswerDuty(WorkingHours(4)), new OutcomeDuty(WorkingDays(1), WorkingDays(2)))
            .Then("Mon 10:00 question; Mon 11:00 person Resolution; Mon 11:30 helped; Mon 12:00 closed; Mon 12:10 thanks");

        story.Owed("Mon 12:10").ShouldBe("");
        story.At("Mon 12:10").RevisitAt.ShouldBeNull();
        story.Then("Mon 12:20 question").Owed("Mon 12:20").ShouldBe("Answer by Tue 08:20"); // but a question after closing gets its answer
    }

    [Fact]
    public void ARequestOpenedByTheDesk_OwesTheCustomerWordOfIt()
    {
        var story = Story.Of(
            Monday, "Mon 09:00 received in Phone by-desk", new AcknowledgeDuty(WorkingHours(1)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(1))));

        story.Owed("Mon 09:00").ShouldBe("Acknowledge by Mon 10:00"); // nobody has talked to them yet
        story.Next("Mon 09:00").ShouldBe("Receipt by Phone, Mon 09:00 to Mon 10:00");
        story.Then("Mon 09:30 person Receipt in Phone").Owed("Mon 09:30").ShouldBe("Update by Tue 16:00");

        var taken = Story.Of(
            Monday, "Mon 09:00 received in Phone", new AcknowledgeDuty(WorkingHours(1)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(1))));
        taken.Owed("Mon 09:00").ShouldBe("Update by Tue 16:00"); // taken live, it is acknowledged
    }

    [Fact]
    public void ADuplicateClosed_OwesOnlyWhatWasAsked()
    {
        var story = Story.Of(
            Monday,
            "Mon 09:00 received",
            new AcknowledgeDuty(Minutes(15)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(1))),
            new AnswerDuty(WorkingHours(4)),
            new FeedbackDuty(Days(1), Days(3)))
            .Then("Mon 09:01 machine Receipt");

        story.Then("Mon 10:00 closed Duplicate").Owed("Mon 10:00").ShouldBe("");
        story.Then("Mon 09:30 question; Mon 10:00 closed Duplicate").Owed("Mon 10:00").ShouldBe("Answer by Mon 13:30"); // that one lives on
    }
}
