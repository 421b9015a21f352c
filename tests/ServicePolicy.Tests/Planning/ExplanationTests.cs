using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.Facts;
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
    public void Explain_OfALimitOverAClosedDay_CountsTheOpenStretches() =>
        Explained(new AnswerDuty(WorkingHours(4)), Received("2026-12-23T14:00+02:00").With(Message("2026-12-23T15:00+02:00")), "2026-12-23T15:00+02:00").ShouldBe(
            "Answer: Owed since Wed 23 Dec 2026 15:00, when the customer wrote. The promise is within 4 working hours: by Mon 28 Dec 2026 11:00. "
            + "Counted: Wed 23 Dec 15:00–16:00 (1 h), Mon 28 Dec 08:00–11:00 (3 h); in all 4 h. "
            + "It can be said from Wed 23 Dec 2026 15:00 to Mon 28 Dec 2026 11:00, by Email. Times are in Europe/Helsinki.");

    [Fact]
    public void Explain_OfALimitOutsideAWait_SaysWhatDoesNotCount() =>
        Explained(
            new EstimateDuty(WorkingHours(8)),
            Received("2026-11-23T10:00+02:00").With(Waiting("2026-11-23T14:00+02:00"), NoLongerWaiting("2026-11-25T10:00+02:00")),
            "2026-11-25T10:00+02:00").ShouldBe(
            "Estimate: Owed since Mon 23 Nov 2026 10:00, when the request arrived. The promise is within 8 working hours: by Wed 25 Nov 2026 14:00. "
            + "Counted: Mon 23 Nov 10:00–14:00 (4 h), Wed 25 Nov 10:00–14:00 (4 h); in all 8 h. "
            + "Waiting for the customer from Mon 23 Nov 2026 14:00 to Wed 25 Nov 2026 10:00 does not count: 12 h. "
            + "It can be said from Wed 25 Nov 2026 10:00 to Wed 25 Nov 2026 14:00, by Email. Times are in Europe/Helsinki.");

    [Fact]
    public void Explain_OnHold_SaysWhatIsLeft() =>
        Explained(new EstimateDuty(WorkingHours(8)), Received("2026-11-23T10:00+02:00").With(Waiting("2026-11-23T14:00+02:00")), "2026-11-24T10:00+02:00").ShouldBe(
            "Estimate: Owed since Mon 23 Nov 2026 10:00, when the request arrived. The promise is within 8 working hours. "
            + "Counted: Mon 23 Nov 10:00–14:00 (4 h); in all 4 h. The desk has been waiting for the customer since Mon 23 Nov 2026 14:00. "
            + "The clock stands still with 4 h left. Times are in Europe/Helsinki.");

    [Fact]
    public void Explain_OfALimitInDays_CountsTheDays() =>
        Explained(new EstimateDuty(WorkingDays(2)), Received("2027-06-24T10:00+03:00"), "2027-06-24T10:00+03:00").ShouldBe(
            "Estimate: Owed since Thu 24 Jun 2027 10:00, when the request arrived. The promise is within 2 working days: by Tue 29 Jun 2027 16:00. "
            + "Counted: Mon 28 Jun 08:00–16:00, Tue 29 Jun 08:00–16:00; in all 2 days. "
            + "It can be said from Thu 24 Jun 2027 10:00 to Tue 29 Jun 2027 16:00, by Email. Times are in Europe/Helsinki.");

    [Fact]
    public void Explain_ByPhoneWithUnknownHours_SaysWhatIsAssumed() =>
        Explained(new AnswerDuty(WorkingHours(4)), Received("2026-11-23T09:00+02:00", Channel.Phone).With(Message("2026-11-23T09:00+02:00", channel: Channel.Phone)), "2026-11-23T09:00+02:00")
            .ShouldContain("by Phone. When the customer may be interrupted is not known: any hour is taken to suit them, in the zone Europe/Helsinki.");

    [Fact]
    public void Explain_OfNothing_SaysSo() =>
        Promise.Only(new AnswerDuty(WorkingHours(4))).Plan(Received("2026-11-23T09:00+02:00"), Iso.At("2026-11-23T09:00+02:00")).Explain()
            .ShouldBe("Nothing is owed to the customer now.");

    private static string Explained(Duty duty, ServiceRequest request, string now) => Promise.Only(duty).Plan(request, Iso.At(now)).Explain();
}
