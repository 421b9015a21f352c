using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios.Stories;

/// <summary>The desk waits for a customer who says nothing.</summary>
public class WaitingStories
{
    [Fact]
    public void RemindersSpentAndTheNoticeTold_ThenUpdatesGoOn()
    {
        var story = Asked();
        story.Owed("Mon 10:00").ShouldBe("Update by Wed 16:00");

        story = story.Then("Mon 10:00 waits"); // silent: a duty gives the notice
        story.Owed("Mon 10:00").ShouldBe("CheckIn by Wed 16:00");
        story = story.Then("Wed 11:00 machine Reminder");
        story.Owed("Wed 11:00").ShouldBe("CheckIn by Fri 16:00");
        story = story.Then("Fri 11:00 machine Reminder");
        story.Owed("Fri 11:00").ShouldBe("ClosingNotice by Mon+1 16:00");
        story = story.Then("Mon+1 12:00 machine ClosingNotice");
        story.Owed("Mon+1 12:00").ShouldBe("Update by Wed+1 16:00"); // until the host closes it, nobody is in the dark

        story.Then("Tue+1 12:00 closed NoResponse").Owed("Tue+1 12:00").ShouldBe("");
        story.Then("Tue+1 12:00 thanks").Owed("Tue+1 12:00").ShouldBe("Update by Wed+1 16:00"); // it has run since the notice
    }

    [Fact]
    public void AnAnswerInTime_EndsTheRemindersAndUpdatesCountFromIt()
    {
        var story = Asked().Then("Mon 10:00 waits; Wed 11:00 machine Reminder; Thu 09:00 information");

        story.Owed("Thu 09:00").ShouldBe("Update by Mon+1 16:00");
    }

    [Fact]
    public void NoDutyGivesANotice_UpdatesGoOnInTheWait()
    {
        var story = Story.Of(
            new LocalDate(2026, 11, 23), "Mon 09:00 received", new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
            new EstimateDuty(WorkingHours(8)))
            .Then("Mon 10:00 person Question; Mon 10:00 waits");

        story.Owed("Mon 12:00").ShouldBe("Update by Wed 16:00, Estimate on hold with 7 h left");
        story.Next("Mon 12:00").ShouldStartWith("Progress by Email"); // what is on hold is never next
    }

    /// <summary>The customer was asked something, at a desk that reminds twice and then gives notice.</summary>
    private static Story Asked() =>
        Story.Of(
            new LocalDate(2026, 11, 23),
            "Mon 09:00 received",
            new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
            new CheckInDuty(WorkingDays(2), times: 2),
            new ClosingNoticeDuty(WorkingDays(1), times: 2))
            .Then("Mon 10:00 person Question");
}
