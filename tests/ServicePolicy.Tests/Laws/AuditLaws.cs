namespace ServicePolicy.Tests.Laws;

/// <summary>Law 6: an audit never disagrees with the plans that were made.</summary>
public class AuditLaws
{
    [Fact]
    public void Audit_OfWhatAnEventEnded_IsLateExactlyWhenThePlanBeforeItShowsItOverdue() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        var audit = policy.Audit(request, one.Now);
        foreach (var outcome in audit.Outcomes.Where(outcome => outcome.EndedBy is not null))
        {
            var before = Before(one, request, outcome.EndedBy!);
            var owed = policy.Plan(before, outcome.EndedAt!.Value).Obligations
                .SingleOrDefault(owed => owed.Key == outcome.Key)
                .ShouldNotBeNull($"{outcome} was not in the plan before {outcome.EndedBy}");

            (outcome.Verdict == DutyVerdict.Late).ShouldBe(owed.Urgency == Urgency.Overdue, $"{outcome} ended by {outcome.EndedBy}");
        }
    });

    [Fact]
    public void Audit_OfWhatIsUndischarged_AgreesWithThePlan() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        var planned = policy.Plan(request, one.Now).Obligations
            .Select(owed => (owed.Duty.Name, owed.Start, IsOverdue: owed.Urgency == Urgency.Overdue));
        var audited = policy.Audit(request, one.Now).Outcomes
            .Where(outcome => outcome.Verdict is DutyVerdict.Open or DutyVerdict.Overdue)
            .Select(outcome => (outcome.Duty.Name, outcome.Start, IsOverdue: outcome.Verdict == DutyVerdict.Overdue));

        audited.ShouldBe(planned, ignoreOrder: true);
    });

    [Fact]
    public void Audit_OfAnyRequest_NamesEachObligationOnceInOrder() => Law.Holds(CaseGenerators.Any, one =>
    {
        var outcomes = one.Policy.Audit(one.Request, one.Now).Outcomes;

        outcomes.Select(outcome => outcome.Start).ShouldBeInOrder();

        var keys = outcomes.Select(outcome => outcome.Key).ToList();
        keys.ShouldBeUnique();
        foreach (var outcome in outcomes)
        {
            (outcome.Lateness > Duration.Zero).ShouldBe(outcome.Verdict is DutyVerdict.Late or DutyVerdict.Overdue, outcome.ToString());
            outcome.WorkingLateness.ShouldBeInRange(Duration.Zero, outcome.Lateness);
        }

        one.Policy.Audit(one.Request, one.Now).ShouldBe(one.Policy.Audit(one.Request, one.Now));
    });

    /// <summary>The request as it stood before an event, without the contacts that bounced, then or later.</summary>
    private static ServiceRequest Before(RequestCase one, ServiceRequest request, RequestEvent fact)
    {
        var before = one.Begun;
        var bounced = EventFold.Bounced(request.OldestFirst);
        foreach (var earlier in request.OldestFirst.TakeWhile(earlier => !earlier.Equals(fact)))
        {
            if (earlier is not ContactFailed { ContactId: not null } && !(earlier is ContactMade contact && bounced.Contains(contact)))
            {
                before = before.With(earlier);
            }
        }

        return before;
    }
}
