using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios.Stories;

/// <summary>Commitments told, kept, broken and owned up to.</summary>
public class CommitmentStories
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void ACommitmentOnTheNightTheClockJumps_IsTheInstantThatWasTold()
    {
        // On Sunday 28 March 2027 the hour from 03:00 is skipped: "half past three" means 04:00 summer time, 01:00 UTC.
        var story =
            Story.Of(
                new LocalDate(2027, 3, 22), "Fri 09:00 received", new CorrectEstimateDuty(ahead: Hours(2)), new RecoveryDuty(Hours(8)));
        story = story.Then("Fri 10:00 person Estimate estimate 2027-03-28T04:00+03:00");

        var correction = story.Owed("Fri 10:00", "CorrectEstimate")!;
        correction.Deadline.ShouldBe(Instant.FromUtc(2027, 3, 28, 1, 0));
        correction.WarnAt.ShouldBe(Instant.FromUtc(2027, 3, 27, 23, 0)); // two hours that passed, though the wall clock shows three
        story.Text(correction.WarnAt).ShouldBe("Sun 01:00");
        story.Owed("Sun 04:00").ShouldBe("CorrectEstimate by Sun 04:00");
        story.Owed("Sun 04:00:00.000001").ShouldBe("CorrectEstimate by Sun 04:00 (late), Recovery by Sun 12:00");
    }

    [Fact]
    public void WeeklyUpdateAtHalfPastThree_OnTheNightTheClockJumps_IsTheEndOfTheGap()
    {
        var night = new UpdateDuty(UpdateCadence.Weekly(IsoDayOfWeek.Sunday, new LocalTime(3, 30)));
        var story = Story.Of(new LocalDate(2027, 3, 22), "Fri 09:00 received", night).Then("Fri 10:00 person Progress");
        story = story.Under(story.Policy.WithCalendar(WorkingCalendar.AlwaysIn("Europe/Helsinki")));

        story.Owed("Fri 10:00").ShouldBe("Update by Sun 04:00");
        story.Then("Sun 04:00 person Progress").Owed("Sun 04:00").ShouldBe("Update by Sun+1 03:30");
    }

    [Fact]
    public void AHolidayDeclaredAfterTheCommitment_MovesTheLimitsNotTheToldInstant()
    {
        var story = Story.Of(Monday, "Thu 10:00 received", new CorrectEstimateDuty(ahead: WorkingHours(2)), new AnswerDuty(WorkingDays(1)))
            .Then("Thu 11:00 question; Thu 12:00 person None estimate Mon+1 12:00; Thu 13:00 question");
        story.Owed("Thu 13:00").ShouldBe("CorrectEstimate by Mon+1 12:00, Answer by Fri 16:00");
        story.Text(story.Owed("Thu 13:00", "CorrectEstimate")!.WarnAt).ShouldBe("Mon+1 10:00");

        var closedFriday = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(new LocalDate(2026, 11, 27)).Build();
        var changed = story.Under(story.Policy.WithCalendar(closedFriday));
        changed.Owed("Thu 13:00").ShouldBe("CorrectEstimate by Mon+1 12:00, Answer by Mon+1 16:00");
        changed.Owed("Thu 13:00", "Answer")!.Key.ShouldBe(story.Owed("Thu 13:00", "Answer")!.Key); // the same obligation

        var closedMonday = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(new LocalDate(2026, 11, 30)).Build();
        var moved = story.Under(story.Policy.WithCalendar(closedMonday)).Owed("Thu 13:00", "CorrectEstimate")!;
        story.Text(moved.Deadline).ShouldBe("Mon+1 12:00"); // only what the customer was told is a commitment
        story.Text(moved.ActBy).ShouldBe("Fri 16:00");
        story.Text(moved.WarnAt).ShouldBe("Fri 14:00");
    }

    [Fact]
    public void ABrokenCommitmentAnApologyASecondOneBroken_EachOwesOneApology()
    {
        var story = Story.Of(
            Monday,
            "Mon 09:00 received",
            new RecoveryDuty(WorkingHours(4)),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(2)).WithIntervalAfterBrokenCommitment(WorkingDays(1))))
            .Then("Mon 10:00 person Estimate estimate Tue 12:00");
        story.Owed("Tue 12:00").ShouldBe("Update by Wed 16:00");
        story.Owed("Tue 12:00:00.000001").ShouldBe("Recovery by Tue 16:00, Update by Wed 16:00");
        var first = story.Owed("Tue 13:00", "Recovery")!.Key;

        story = story.Then("Tue 14:00 person Apology estimate Thu 12:00");
        story.Owed("Tue 14:00").ShouldBe("Update by Wed 16:00"); // tighter now: one working day
        story = story.Then("Wed 15:00 person Progress");
        story.Owed("Thu 12:00").ShouldBe("Update by Thu 16:00");

        story.Owed("Thu 12:00:00.000001").ShouldBe("Recovery by Thu 16:00, Update by Thu 16:00");
        story.Owed("Thu 13:00", "Recovery")!.Key.ShouldNotBe(first);
        story.Then("Thu 14:00 person Resolution").Owed("Thu 14:00").ShouldBe("Recovery by Thu 16:00"); // the result does not own up
        story.Then("Thu 14:00 person Resolution+Apology").Owed("Thu 14:00").ShouldBe("");
    }

    [Fact]
    public void TwoCommitmentsBrokenBeforeOneApology_OweOne()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", new RecoveryDuty(WorkingHours(4)))
            .Then("Mon 10:00 person None estimate Wed 12:00 back-by Tue 10:00");
        story.Owed("Tue 10:00:00.000001").ShouldBe("Recovery by Tue 14:00");
        story.Owed("Wed 13:00").ShouldBe("Recovery by Tue 14:00 (late)"); // from the oldest cause
        story.Then("Wed 14:00 person Apology").Owed("Wed 14:00").ShouldBe("");
    }
}
