using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>Explanations: structured steps that add up, and the sentences made of them.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Counted_OfAnyObligation_SumsExactlyToItsLimit() => Law.Holds(CaseGenerators.Any, one =>
    {
        foreach (var owed in one.Policy.Plan(one.Request, one.Now).Obligations.Where(owed => !owed.OnHold && owed.Deadline is not null))
        {
            var counted = owed.Explain().Steps.OfType<CountedStep>().Single();
            if (owed.Limit.Amount is { } amount && amount > Duration.Zero)
            {
                counted.Total.ShouldBe(amount, owed.Key);
            }
            else if (owed.Limit is { DayCount: { } days, By: null })
            {
                counted.Segments.Count.ShouldBe(days, owed.Key);
            }
        }
    });

    [Fact]
    public void Steps_OfALimitOverHolidays_AreTypedAndAddUp()
    {
        var request = Received("2026-12-23T14:00+02:00").With(Message("2026-12-23T15:00+02:00"));
        var owed = HelpDesk.Only(new AnswerDuty(WorkingHours(4))).Plan(request, Iso.At("2026-12-23T15:00+02:00")).Obligations.Single();

        var steps = owed.Explain().Steps;
        steps[0].ShouldBe(new StartStep(Iso.At("2026-12-23T15:00+02:00"), StartCause.Message));
        steps[1]
            .ShouldBe(
                new RuleStep(DeadlineGround.Limit, WorkingHours(4), Iso.At("2026-12-23T15:00+02:00"), Iso.At("2026-12-28T11:00+02:00")));
        var counted = steps[2].ShouldBeOfType<CountedStep>();
        counted.Segments.ShouldBe(
        [
            new Interval(Iso.At("2026-12-23T15:00+02:00"), Iso.At("2026-12-23T16:00+02:00")),
            new Interval(Iso.At("2026-12-28T08:00+02:00"), Iso.At("2026-12-28T11:00+02:00")),
        ]);
        counted.Total.ShouldBe(Duration.FromHours(4));
        counted.Closed.ShouldBe([new ClosedDate(new LocalDate(2026, 12, 24), "desk"), new ClosedDate(new LocalDate(2026, 12, 25), "desk")]);
        steps[3].ShouldBe(new TimingStep(Iso.At("2026-12-28T11:00+02:00"), owed.Window, TimingShift.None, isMissed: false));
        steps[4].ShouldBe(new ChannelStep(Channel.Email, ChannelReason.Request));
        steps[5].ShouldBe(new EndStep(owed.Duty.Suffices));
    }

    [Fact]
    public void Explain_OfAPlan_SaysWhatComesLaterAndByHowMuch()
    {
        var why = HelpDesk.Policy.Plan(Received("2026-11-23T09:00+02:00"), Iso.At("2026-11-23T09:00+02:00")).Explain();

        why.Next.Single().Obligation.Duty.Name.ShouldBe("Acknowledge");
        why.Later.Select(later => (later.Explanation.Obligation.Duty.Name, later.Behind)).ShouldBe(
            [("AnnounceWork", Duration.FromMinutes(225)), ("Estimate", Duration.FromMinutes(1845))]);
        why.Choice.ShouldBeNull();
    }

    [Fact]
    public void Explain_OfACombinedContact_SaysThatOneContactSaysAll()
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(4)), new EstimateDuty(WorkingHours(6)))
            .WithCombineWithin(Duration.FromHours(2));
        var plan = policy.Plan(Received("2026-11-23T09:00+02:00"), Iso.At("2026-11-23T09:20+02:00"));

        plan.Explain().ToText(Language.English).ShouldContain("These 2 things are due together, so one contact says them all.");
        plan.Explain().ToLine(Language.English)
            .ShouldBe("by Mon 23 Nov 2026 at 13:00: say that somebody is on it; in the same contact: give an estimate");
    }

    [Fact]
    public void ToText_InAnotherZone_WritesThatWallClock()
    {
        var request = Received("2026-11-23T09:00+02:00");
        var text = HelpDesk.Only(new EstimateDuty(WorkingHours(1))).Plan(request, Iso.At("2026-11-23T09:00+02:00")).Explain()
            .ToText(Language.English, DateTimeZoneProviders.Tzdb["America/New_York"]);

        text.ShouldStartWith("By Mon 23 Nov 2026 at 03:00: give an estimate. The request arrived on Mon 23 Nov at 02:00.");
        text.ShouldEndWith("Times are America/New_York time.");
    }

    [Fact]
    public void ToText_AcrossNewYear_SaysTheOtherYear() =>
        HelpDesk.Only(new EstimateDuty(WorkingHours(4))).Plan(Received("2026-12-31T14:00+02:00"), Iso.At("2026-12-31T14:00+02:00"))
            .Explain().ToString()
            .ShouldStartWith("By Mon 4 Jan 2027 at 10:00: give an estimate. The request arrived on Thu 31 Dec 2026 at 14:00.");

    [Fact]
    public void ToLine_WithEverythingOnHold_SaysThatNothingCanBeDone()
    {
        var request = Received("2026-11-23T10:00+02:00").With(Waiting("2026-11-23T14:00+02:00"));

        HelpDesk.Only(new EstimateDuty(WorkingHours(8))).Plan(request, Iso.At("2026-11-24T10:00+02:00")).Explain().ToLine(Language.English)
            .ShouldBe("Nothing can be done now: what is owed is on hold.");
    }
}
