using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>Forecasts and what-if: the contacts to come, and what an event would change.</summary>
public sealed class ForecastTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    private static readonly Duty[] Patient =
    [
        new AcknowledgeDuty(Minutes(15)), new AnnounceWorkDuty(WorkingHours(4)), new EstimateDuty(WorkingDays(1)),
        new UpdateDuty(UpdateCadence.Every(WorkingDays(2))),
        new AnswerDuty(WorkingHours(4)), new CheckInDuty(WorkingDays(2), times: 2), new ClosingNoticeDuty(WorkingDays(1), times: 2),
    ];

    [Fact]
    public void Forecast_OfANewRequest_MakesEachContactAtItsLastAllowedMoment() =>
        Timeline(Story.Of(Monday, "Mon 09:00 received", Patient), "Mon 09:00", "Mon+1 16:00").ShouldBe(
        [
            "Mon 23 Nov 2026 at 09:15: confirm that the request has arrived (e-mail)",
            "Mon 23 Nov 2026 at 13:00: say that somebody is on it (e-mail)",
            "Tue 24 Nov 2026 at 16:00: give an estimate (e-mail)",
            "Thu 26 Nov 2026 at 16:00: say how far it is, even if there is nothing new (e-mail)",
            "Mon 30 Nov 2026 at 16:00: say how far it is, even if there is nothing new (e-mail)",
        ]);

    [Fact]
    public void Forecast_OfAWait_RemindsTwiceAndGivesNotice() =>
        Timeline(Story.Of(Monday, "Mon 09:00 received", Patient)
            .Then("Mon 09:30 person Estimate estimate 2026-12-31T12:00+02:00; Mon 10:00 waits"), "Mon 10:00", "Mon+1 16:00").ShouldBe(
        [
            "Wed 25 Nov 2026 at 16:00: remind the customer that we wait for them (e-mail)",
            "Fri 27 Nov 2026 at 16:00: remind the customer that we wait for them (e-mail)",
            "Mon 30 Nov 2026 at 16:00: say that the request will be closed (e-mail)",
        ]);

    [Fact]
    public void Forecast_OfWhatIsLate_BeginsWithTheFirstMomentLeft() =>
        Timeline(Story.Of(Monday, "Mon 09:00 received; Mon 09:30 question", new AnswerDuty(WorkingHours(4))), "Mon 17:00", "Wed 16:00")
            .ShouldBe(["Tue 24 Nov 2026 at 08:00: answer the customer (e-mail)"]);

    [Fact]
    public void Forecast_AcrossTheNightTheClockGoesBack_KeepsElapsedTime() =>
        Timeline(
            Story.Of(
                new LocalDate(2027, 10, 25), "Sat 20:00 received; Sat 20:00 person None", new UpdateDuty(UpdateCadence.Every(Hours(4))))
                .Under(new ContactPolicy(
                    "night", WorkingCalendar.AlwaysIn("Europe/Helsinki"), [new UpdateDuty(UpdateCadence.Every(Hours(4)))])),
            "Sat 20:00",
            "Sun 08:00").ShouldBe(
        [
            "Sat 30 Oct 2027 at 24:00: say how far it is, even if there is nothing new (e-mail)",
            "Sun 31 Oct 2027 at 03:00 (UTC+02:00): say how far it is, even if there is nothing new (e-mail)",
            "Sun 31 Oct 2027 at 07:00: say how far it is, even if there is nothing new (e-mail)",
        ]);

    [Fact]
    public void Forecast_OfNothing_IsEmpty() =>
        Timeline(Story.Of(Monday, "Mon 09:00 received; Mon 10:00 closed", Patient), "Mon 10:00", "Fri 10:00").ShouldBeEmpty();

    [Fact]
    public void Forecast_OfADutyThatItsContactDoesNotDischarge_Ends()
    {
        var deaf = new DeafDuty();

        Timeline(Story.Of(Monday, "Mon 09:00 received", deaf), "Mon 09:00", "Fri 16:00").Count.ShouldBe(1);
    }

    [Fact]
    public void Forecast_WithoutARequest_IsRefusedAtTheCall() =>
        Should.Throw<ArgumentNullException>(() =>
            HelpDesk.Policy.Forecast(null!, Iso.At("2026-11-23T09:00Z"), Iso.At("2026-11-24T09:00Z")));

    [Fact]
    public void Forecast_OfAnyCase_IsInOrderAndComesTrueWhenNothingElseHappens() => Law.Holds(CaseGenerators.Any, one =>
    {
        var until = one.Now + Duration.FromDays(10);
        var contacts = one.Policy.Forecast(one.Request, one.Now, until).Take(30).ToList();

        contacts.ShouldBe(contacts.OrderBy(contact => contact.At));
        contacts.ShouldAllBe(contact => contact.At <= until);
        contacts.ShouldAllBe(contact =>
            contact.Contact.Window!.Value.IsOpen(contact.At) || contact.At == contact.Contact.Because[0].Start + Iso.Microsecond);
        contacts.Select(contact => contact.Contact.Key).ShouldBeUnique();
    });

    [Fact]
    public void WhatIf_TheCustomerIsAnswered_OneThingIsGoneAndTheUpdateMoves()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Patient).Then("Mon 09:05 person WorkStarted; Mon 10:00 question");
        var change = story.Policy.WhatIf(story.Request, FactText.Of("Mon 12:00 person Answer", Monday));

        change.Changes.Select(one => (one.Kind, (one.After ?? one.Before)!.Duty.Name))
            .ShouldBe([(ChangeKind.Gone, "Answer"), (ChangeKind.Altered, "Update")]);
        change.ToText(Language.English).ShouldBe(
            "Gone: answer the customer; it was due Mon 23 Nov at 14:00.\n"
            + "Owed anew, by Wed 25 Nov at 16:00 as before: say how far it is, even if there is nothing new.");
        change.Before.Obligations.Count.ShouldBe(3);
    }

    [Fact]
    public void WhatIf_AWaitBegins_SomeIsHeldSomeIsGoneSomeIsNew()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", Patient).Then("Mon 09:05 machine Receipt; Mon 09:30 question");

        story.Policy.WhatIf(story.Request, FactText.Of("Mon 10:00 waits", Monday)).ToText(Language.English).ShouldBe(
            """
            Gone: say how far it is, even if there is nothing new; it was due Wed 25 Nov at 16:00.
            On hold, with 3 h left: say that somebody is on it; it was due Mon 23 Nov at 13:00.
            On hold, with 14 h left: give an estimate; it was due Tue 24 Nov at 16:00.
            New, by Wed 25 Nov at 16:00: remind the customer that we wait for them.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void WhatIf_AnEstimateIsToldLater_SaysByHowMuchItMoves()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", new CorrectEstimateDuty(WorkingHours(2)))
            .Then("Mon 10:00 person Estimate estimate Wed 12:00");
        var change =
            story.Policy.WhatIf(story.Request, FactText.Of("Mon 11:00 person Estimate estimate Thu 12:00", Monday)).Changes.Single();

        change.Kind.ShouldBe(ChangeKind.Moved);
        change.Shift.ShouldBe(Duration.FromDays(1));
    }

    [Fact]
    public void WhatIf_TheCustomerRings_SaysThatOnlyTheChannelIsAnother()
    {
        var story = Story.Of(Monday, "Mon 09:00 received", new EstimateDuty(WorkingHours(8)));

        story.Policy.WhatIf(story.Request, FactText.Of("Mon 10:00 thanks in Phone", Monday)).ToText(Language.English).ShouldBe(
            "Through another channel (phone), by Tue 24 Nov at 09:00 as before: give an estimate.");
    }

    [Fact]
    public void WhatIf_AThankYou_ChangesNothing()
    {
        var story = Story.Of(Monday, "Mon 09:00 received; Mon 09:05 person Estimate estimate Fri 12:00", Patient);

        story.Policy.WhatIf(story.Request, FactText.Of("Mon 10:00 thanks", Monday)).ToText(Language.Finnish)
            .ShouldBe("Mikään ei muuttuisi.");
    }

    [Fact]
    public void WhatIf_AnEventBeforeTheLast_IsRefused()
    {
        var story = Story.Of(Monday, "Mon 09:00 received; Mon 10:00 question", Patient);

        Should.Throw<ArgumentException>(() => story.Policy.WhatIf(story.Request, FactText.Of("Mon 09:30 thanks", Monday)));
    }

    private static List<string> Timeline(Story story, string now, string until) =>
        [.. story.Policy.Forecast(story.Request, story.Moment(now), story.Moment(until))
            .Select(contact => contact.ToLine(Language.English))];

    private sealed record DeafDuty() : Duty("Deaf", Topics.Progress)
    {
        public override Sufficient Suffices => default;

        public override Owed Owes(in Situation now) => now.Owe(now.Knows.Received, Hours(1));
    }
}
