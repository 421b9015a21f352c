using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios.Stories;

/// <summary>Calls asked for, times agreed, and customers elsewhere; the first week is that of Monday 23 November 2026.</summary>
public class CallingStories
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    private static readonly Duty[] Calls =
        [new CallbackDuty(WorkingDays(1), attempts: 3), new CallbackOfferDuty(WorkingHours(4), attempts: 3)];

    private static readonly Duty[] Appointments =
        [new AppointmentDuty(), new AppointmentReminderDuty(WorkingHours(2)), new RecoveryDuty(WorkingHours(4))];

    [Fact]
    public void ThreeFailedCalls_ThenTheWrittenOffer()
    {
        var story = Story.Of(Monday, "Mon 09:00 received in Phone", Calls).Then("Mon 10:00 wants-call in Phone");
        story.Owed("Mon 10:00").ShouldBe("Callback by Tue 16:00");

        story = story.Then("Mon 11:00 tried NoAnswer");
        story.Owed("Mon 11:00").ShouldBe("Callback by Tue 16:00");
        story.Next("Mon 11:00").ShouldBe("Answer by Phone, Tue 08:00 to Tue 16:00"); // not again on the same day
        story = story.Then("Tue 09:00 tried NoAnswer");
        story.Next("Tue 09:00").ShouldBe("Answer by Phone, Wed 08:00 to Wed 16:00");
        story = story.Then("Wed 15:00 tried NoAnswer");
        story.Owed("Wed 15:00").ShouldBe("CallbackOffer by Thu 11:00");
        story.Next("Wed 15:00").ShouldBe("CallbackOffer by Email, Wed 15:00 to Thu 11:00");

        story.Then("Thu 09:00 person CallbackOffer").Owed("Thu 09:00").ShouldBe("");
        var again = story.Then("Thu 09:00 person CallbackOffer; Thu 12:00 wants-call in Email");
        again.Owed("Thu 12:00").ShouldBe("Callback by Fri 16:00"); // attempts are counted anew
        again.Then("Thu 13:00 tried NoAnswer").Owed("Thu 13:00").ShouldBe("Callback by Fri 16:00");
    }

    [Fact]
    public void EachAttempt_HasAKeyOfItsOwn()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Calls).Then("Mon 10:00 wants-call");
        var keys = new List<string> { story.At("Mon 10:00").Next!.Key };
        foreach (var (attempt, at) in new[]
        {
            ("Mon 11:00 tried NoAnswer", "Mon 11:00"), ("Tue 09:00 tried Busy", "Tue 09:00"), ("Tue 09:10 tried NoAnswer", "Tue 09:10"),
        })
        {
            story = story.Then(attempt);
            keys.Add(story.At(at).Next!.Key);
        }

        keys.ShouldBe(
        [
            "R-1/Callback/2026-11-23T08:00:00Z/0", "R-1/Callback/2026-11-23T09:00:00Z/0", "R-1/Callback/2026-11-24T07:00:00Z/0",
            "R-1/CallbackOffer/2026-11-24T07:10:00Z/0",
        ]);
    }

    [Fact]
    public void ABusyLine_IsTriedAgainAtOnceByTheSameDeadline()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Calls).Then("Mon 10:00 wants-call; Tue 15:00 tried Busy");

        story.Owed("Tue 15:00").ShouldBe("Callback by Tue 16:00");
        story.Next("Tue 15:00").ShouldBe("Answer by Phone, Tue 15:00 to Tue 16:00");
        story.Then("Tue 15:10 person None in Phone").Owed("Tue 15:10").ShouldBe("");
    }

    [Fact]
    public void AWrongNumber_EndsTheAttempts()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Calls).Then("Mon 10:00 wants-call; Mon 11:00 tried Invalid");

        story.Owed("Mon 11:00").ShouldBe("CallbackOffer by Mon 15:00");
        story.Next("Mon 11:00").ShouldBe("CallbackOffer by Email, Mon 11:00 to Mon 15:00");
    }

    [Fact]
    public void AnAppointmentKept_OwesNothingMore()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Appointments).Then("Mon 10:00 agreed Wed 14:00");
        story.Owed("Mon 10:00").ShouldBe("AppointmentReminder by Wed 12:00");
        story = story.Then("Wed 09:00 machine AppointmentReminder");
        story.Owed("Wed 13:44").ShouldBe("");
        story.Owed("Wed 13:45").ShouldBe("Appointment by Wed 14:15");
        story.Next("Wed 13:45").ShouldBe("Answer by Phone, Wed 13:45 to Wed 14:15");
        story.Then("Wed 14:03 person Answer in Phone").Owed("Thu 10:00").ShouldBe("");
        story.Then("Wed 14:03 tried NoAnswer").Owed("Thu 10:00").ShouldBe(""); // we called; they were not there
    }

    [Fact]
    public void AnAppointmentMoved_IsTheNewOneOnly()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Appointments)
            .Then("Mon 10:00 agreed Wed 14:00; Wed 09:00 machine AppointmentReminder; Wed 13:50 agreed Fri 10:00");

        story.Owed("Wed 14:00").ShouldBe("AppointmentReminder by Fri 08:00");
        story.Owed("Thu 09:00").ShouldBe("AppointmentReminder by Fri 08:00"); // the old one was not missed
        story.Owed("Fri 09:45").ShouldBe("Appointment by Fri 10:15, AppointmentReminder by Fri 08:00 (late)");
    }

    [Fact]
    public void AnAppointmentMissed_OwesAnApology()
    {
        var story =
            Story.Of(Monday, "Mon 09:00 received", Appointments).Then("Mon 10:00 agreed Wed 14:00; Wed 09:00 machine AppointmentReminder");

        story.Owed("Wed 14:15").ShouldBe("Appointment by Wed 14:15");
        story.Owed("Wed 14:15:00.000001").ShouldBe("Appointment by Wed 14:15 (late), Recovery by Thu 10:15");
        story = story.Then("Wed 15:00 person Answer in Phone");
        story.Owed("Wed 15:00").ShouldBe("Recovery by Thu 10:15"); // late is not the same as sorry
        story = story.Then("Wed 15:30 person Apology in Phone");
        story.Owed("Wed 15:30").ShouldBe("");
    }

    [Theory] // Tokyo is seven hours ahead: 09:00-13:00 there is 02:00-06:00 in Helsinki, and the desk opens at 08:00
    [InlineData(Fallback.CustomerHours, "Answer by Phone, Tue 02:00 to Tue 06:00 (OutsideDeskHours)", "Tue 06:00")]
    [InlineData(Fallback.OtherChannel, "Answer by Email, Mon 10:00 to Tue 10:00 (OtherChannel)", "Tue 10:00")]
    public void ACustomerInTokyo_NoCommonHour_IsNeverCalledAtNightSilently(Fallback fallback, string next, string actBy)
    {
        var tokyo = new ContactPreferences(WorkingCalendar.In("Asia/Tokyo").Open("Mon-Fri 09:00-13:00").Build(), preferred: Channel.Phone);
        var story = Story.Of(Monday, "Mon 09:00 received", tokyo, new AnswerDuty(WorkingHours(8))).Then("Mon 10:00 question");
        story = story.Under(story.Policy.WithFallback(fallback));

        story.Owed("Mon 10:00").ShouldBe("Answer by Tue 10:00");
        story.Next("Mon 10:00").ShouldBe(next);
        story.Text(story.At("Mon 10:00").Next!.ActBy).ShouldBe(actBy);
    }

    [Fact]
    public void ACustomerInTokyo_ACommonHour_IsCalledInIt()
    {
        // 09:00-18:00 in Tokyo is 02:00-11:00 in Helsinki: three hours with the desk
        var tokyo = new ContactPreferences(WorkingCalendar.In("Asia/Tokyo").Open("Mon-Fri 09:00-18:00").Build(), preferred: Channel.Phone);
        var story = Story.Of(Monday, "Mon 09:00 received", tokyo, new AnswerDuty(WorkingHours(8))).Then("Mon 12:00 question");

        story.Owed("Mon 12:00").ShouldBe("Answer by Tue 12:00");
        story.Next("Mon 12:00").ShouldBe("Answer by Phone, Tue 08:00 to Tue 11:00");
    }
}
