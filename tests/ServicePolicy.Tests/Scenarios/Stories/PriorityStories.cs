using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Scenarios.Stories;

/// <summary>A request turns out to be more urgent than it seemed. The desk is open in Helsinki on weekdays from 08:00 to 16:00.</summary>
public sealed class PriorityStories
{
    private static readonly PolicyCatalog Catalog = new(
        new ContactPolicy("standard", HelpDesk.Hours, [new EstimateDuty(WorkingHours(8))]),
        [new PolicyRule("urgent", new ContactPolicy("fast", HelpDesk.Hours, [new EstimateDuty(WorkingHours(6))]), priority: "1")]);

    [Fact]
    public void PriorityRaisedDuringAWait_TheNewLimitRunsFromTheOldStartWithTheOldWait()
    {
        // Monday 10:00: it arrives, with eight working hours for an estimate. At 14:00 the desk has a question, and four hours left.
        var waiting =
            ServiceRequest.Received("R-1", Iso.At("2026-11-23T10:00+02:00"), Channel.Email, traits: new RequestTraits(priority: "3"))
            .With(Waiting("2026-11-23T14:00+02:00"));
        Estimate(waiting, "2026-11-23T15:00+02:00").Remaining.ShouldBe(Duration.FromHours(4));

        // Tuesday 10:00: somebody sees that it is urgent. Six hours is the limit then, of which two are left.
        var urgent = waiting.With(new Reclassified(Iso.At("2026-11-24T10:00+02:00"), new RequestTraits(priority: "1")));
        Estimate(urgent, "2026-11-24T10:00+02:00").Remaining.ShouldBe(Duration.FromHours(2));

        // Wednesday 10:00: the customer answers, and the two hours run.
        var answered = urgent.With(Message("2026-11-25T10:00+02:00", MessageKind.Information));
        Estimate(answered, "2026-11-25T10:00+02:00").Deadline.ShouldBe(Iso.At("2026-11-25T12:00+02:00"));
        Estimate(answered, "2026-11-25T12:00:00.000001+02:00").Urgency.ShouldBe(Urgency.Overdue);
    }

    private static Obligation Estimate(ServiceRequest request, string now) => Catalog.Plan(request, Iso.At(now)).Obligations.Single();
}
