using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios;

/// <summary>
/// Seventeen worked examples, in the plan (those of a calendar alone, 7 and 8, are with the calendars). Desk:
/// Europe/Helsinki, Monday to Friday 08:00-16:00, closed on ten holidays.
/// </summary>
public class WorkedExampleTests
{
    private static readonly LocalDate November = new(2026, 11, 23);

    private static readonly Dictionary<string, Duty> Duties = new(StringComparer.Ordinal)
    {
        ["receipt in 15 working minutes"] = new AcknowledgeDuty(WorkingMinutes(15)),
        ["receipt in 15 minutes"] = new AcknowledgeDuty(Minutes(15)),
        ["receipt in 15 minutes by a person"] = new AcknowledgeDuty(Minutes(15), automatic: false),
        ["estimate in 1 working day"] = new EstimateDuty(WorkingDays(1)),
        ["estimate in 8 working hours"] = new EstimateDuty(WorkingHours(8)),
        ["answer in 4 working hours"] = new AnswerDuty(WorkingHours(4)),
        ["estimate in 2 working days"] = new EstimateDuty(WorkingDays(2)),
        ["update every 2 working days"] = new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
    };

    [Theory]
    [InlineData(1, "receipt in 15 working minutes", "2026-11-20T15:50+02:00 received", "2026-11-23T08:05+02:00", "2026-11-23T08:05+02:00")]
    [InlineData(2, "receipt in 15 minutes", "2026-11-20T15:50+02:00 received", "2026-11-20T16:05+02:00", "2026-11-20T16:05+02:00")]
    [InlineData(
        3, "receipt in 15 minutes by a person", "2026-11-20T15:50+02:00 received", "2026-11-20T16:05+02:00", "2026-11-20T16:00+02:00")]
    [InlineData(4, "estimate in 1 working day", "2026-11-21T11:00+02:00 received", "2026-11-23T16:00+02:00", "2026-11-23T16:00+02:00")]
    [InlineData(
        5, "answer in 4 working hours", "2026-12-23T15:00+02:00 received; 2026-12-23T15:00+02:00 question", "2026-12-28T11:00+02:00",
        "2026-12-28T11:00+02:00")]
    [InlineData(6, "estimate in 2 working days", "2027-06-24T10:00+03:00 received", "2027-06-29T16:00+03:00", "2027-06-29T16:00+03:00")]
    [InlineData(
        9, "answer in 4 working hours", "2026-11-23T09:00+02:00 received; 2026-11-23T09:00+02:00 question; 2026-11-23T11:00+02:00 question",
        "2026-11-23T13:00+02:00", "2026-11-23T13:00+02:00")]
    [InlineData(
        10, "answer in 4 working hours",
        "2026-11-23T09:00+02:00 received; 2026-11-23T09:00+02:00 question; 2026-11-23T09:01+02:00 machine Receipt",
        "2026-11-23T13:00+02:00", "2026-11-23T13:00+02:00")]
    [InlineData(
        12, "estimate in 8 working hours",
        "2026-11-23T10:00+02:00 received; 2026-11-23T14:00+02:00 waits; 2026-11-25T10:00+02:00 wait-ends", "2026-11-25T14:00+02:00",
        "2026-11-25T14:00+02:00")]
    [InlineData(
        13, "update every 2 working days",
        "2026-11-23T09:00+02:00 received; 2026-11-23T10:00+02:00 person Progress back-by 2026-11-24T12:00+02:00", "2026-11-24T12:00+02:00",
        "2026-11-24T12:00+02:00")]
    public void Plan_OfAnExample_IsDueAsThePageSays(int example, string duty, string facts, string deadline, string actBy)
    {
        var request = FactText.Request(facts);
        var plan = new ContactPolicy("example", HelpDesk.Hours, [Duties[duty]]).Plan(request, request.Knows.LastFactAt);

        var owed = plan.Obligations.ShouldHaveSingleItem($"example {example}");
        owed.Deadline.ShouldBe(FactText.At(deadline), $"example {example}");
        owed.ActBy.ShouldBe(FactText.At(actBy), $"example {example}");
        plan.Next!.ActBy.ShouldBe(FactText.At(actBy), $"example {example}");
    }

    [Fact]
    public void Example10_AnAutomaticReceipt_DischargesTheAcknowledgementOnly() =>
        Story.Of(November, "Mon 09:00 received", new AcknowledgeDuty(Minutes(15)), new AnswerDuty(WorkingHours(4)))
            .Then("Mon 09:00 question; Mon 09:01 machine Receipt")
            .Owed("Mon 09:01").ShouldBe("Answer by Mon 13:00");

    [Fact]
    public void Example11_AnEstimate_WarnsAheadIsKeptAtItsInstantAndBreaksAfterIt()
    {
        var story =
            Story.Of(November, "Mon 09:00 received", new CorrectEstimateDuty(ahead: WorkingHours(2)), new RecoveryDuty(WorkingHours(4)))
            .Then("Mon 10:00 person None estimate Wed 12:00");

        story.Text(story.Owed("Mon 10:00", "CorrectEstimate")!.WarnAt).ShouldBe("Wed 10:00");
        story.Owed("Wed 09:59:59.999999", "CorrectEstimate")!.Urgency.ShouldBe(Urgency.Upcoming);
        story.Owed("Wed 10:00", "CorrectEstimate")!.Urgency.ShouldBe(Urgency.DueSoon);
        story.Next("Wed 10:00").ShouldBe("Correction by Email, Wed 10:00 to Wed 12:00");
        story.Owed("Wed 12:00").ShouldBe("CorrectEstimate by Wed 12:00");
        story.Then("Wed 12:00 person Resolution").Owed("Wed 12:01").ShouldBe("");
        story.Then("Wed 12:00 person None estimate Thu 12:00").Owed("Wed 12:01").ShouldBe("CorrectEstimate by Thu 12:00");
        story.Owed("Wed 12:00:00.000001").ShouldBe("CorrectEstimate by Wed 12:00 (late), Recovery by Wed 16:00");
        story.Text(story.Owed("Wed 12:00:00.000001", "Recovery")!.Start).ShouldBe("Wed 12:00");
        story.Text(story.At("Wed 10:30").RevisitAt).ShouldBe("Wed 12:00:00.000001");
    }

    [Fact]
    public void Example12_AWait_HoldsTheEstimateWithWhatIsLeft() =>
        Story.Of(November, "Mon 10:00 received", new EstimateDuty(WorkingHours(8))).Then("Mon 14:00 waits")
            .Owed("Tue 12:00").ShouldBe("Estimate on hold with 4 h left");

    [Theory]
    [InlineData(Fallback.CustomerHours, "Progress by Phone, Fri 17:00 to Fri 20:00 (OutsideDeskHours)")]
    [InlineData(Fallback.OtherChannel, "Progress by Email, Fri 08:00 to Fri 16:00 (OtherChannel)")]
    public void Example14_NoCommonHour_FallsBack(Fallback fallback, string next)
    {
        // Three quarters of 65 hours from Thursday 10:00 are 48:45: the warning is on Saturday 10:45, after the last hours before the
        // deadline, so the window is the whole of those hours.
        var evenings =
            new ContactPreferences(WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 17:00-20:00").Build(), preferred: Channel.Phone);
        var story = Story.Of(November, "Mon 09:00 received", evenings, new UpdateDuty(UpdateCadence.Every(Hours(65))))
            .Then("Thu 10:00 person Progress");
        story = story.Under(story.Policy.WithFallback(fallback));

        story.Owed("Thu 10:00").ShouldBe("Update by Sun 03:00");
        story.Next("Thu 10:00").ShouldBe(next);
    }

    [Fact]
    public void Example15_ACallback_SurvivesItsLastFailedAttempt()
    {
        var mornings = new ContactPreferences(WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 08:00-10:00").Build());
        var story = Story.Of(
            November,
            "Mon 09:00 received in Phone",
            mornings,
            new CallbackDuty(WorkingDays(1), attempts: 3),
            new CallbackOfferDuty(WorkingDays(1), attempts: 3))
            .Then("Mon 16:41 wants-call in Phone");
        story.Owed("Mon 16:41").ShouldBe("Callback by Tue 16:00");
        story.Next("Mon 16:41").ShouldBe("Answer by Phone, Tue 08:00 to Tue 10:00");

        story = story.Then("Tue 08:30 tried NoAnswer");
        story.Owed("Tue 08:30").ShouldBe("Callback by Wed 10:00");
        story.Next("Tue 08:30").ShouldBe("Answer by Phone, Wed 08:00 to Wed 10:00");
        story.Text(story.At("Wed 05:00").RevisitAt).ShouldBe("Wed 08:00"); // the window opens
        story.At("Tue 08:30").Next!.Window!.Value.IsOpen(FactText.At("Tue 09:00", November)).ShouldBeFalse();
        story = story.Then("Wed 08:15 tried NoAnswer; Thu 09:00 tried NoAnswer");
        story.Owed("Thu 09:00").ShouldBe("CallbackOffer by Fri 16:00");
        story.Next("Thu 09:00").ShouldBe("CallbackOffer by Email, Thu 09:00 to Fri 16:00");
    }

    [Fact]
    public void Example16_TheReceiptBounced_IsOwedSinceReceiptUnderANewKey()
    {
        var story = Story.Of(November, "Mon 09:00 received", new AcknowledgeDuty(Minutes(15)));
        var key = story.At("Mon 09:00").Next!.Key;
        story = story.Then("Mon 09:05 machine Receipt id m1");
        story.Owed("Mon 09:05").ShouldBe("");

        story = story.Then("Mon 10:05 bounced m1");
        story.Owed("Mon 10:05").ShouldBe("Acknowledge by Mon 09:15 (late)");
        story.Text(story.Owed("Mon 10:05", "Acknowledge")!.Start).ShouldBe("Mon 09:00");
        story.At("Mon 10:05").Next!.Key.ShouldNotBe(key);
    }

    [Fact]
    public void Example17_TheResultAndTheCheck_AreDueInTheirTime()
    {
        var story = Story.Of(
            November,
            "Mon 09:00 received",
            new ResolutionDuty(WorkingHours(1)),
            new OutcomeDuty(WorkingDays(1), WorkingDays(2), automatic: false))
            .Then("Thu 15:00 resolved");
        story.Owed("Thu 15:00").ShouldBe("Resolution by Thu 16:00");

        story = story.Then("Thu 15:10 person Resolution");
        story.Owed("Thu 15:10").ShouldBe("Outcome by Mon+1 16:00");
        story.Next("Thu 15:10").ShouldBe("OutcomeCheck by Email, Mon+1 08:00 to Mon+1 16:00");
    }
}
