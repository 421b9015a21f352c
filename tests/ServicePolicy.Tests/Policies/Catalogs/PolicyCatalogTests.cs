using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

/// <summary>Which policy governs which request, and what a change of it leaves as it was (docs/rules.md#catalog-changes).</summary>
public sealed class PolicyCatalogTests
{
    private static readonly RequestTraits Urgent = new(kind: "incident", priority: "1");
    private static readonly RequestTraits Ordinary = new(kind: "incident", priority: "3");

    private static readonly ContactPolicy Standard =
        PolicyNamed("standard", new AnswerDuty(WorkingHours(8)), new EstimateDuty(WorkingHours(8)), new AcknowledgeDuty(Minutes(15)));
    private static readonly ContactPolicy Fast =
        PolicyNamed(
            "fast", new AnswerDuty(WorkingHours(1)), new EstimateDuty(WorkingHours(6)), new AcknowledgeDuty(Minutes(15), automatic: false));

    private static readonly PolicyCatalog ByPriority = new(Standard, [new PolicyRule("urgent", Fast, priority: "1")]);

    [Fact]
    public void Choose_FirstRuleThatMatches_Governs()
    {
        var vip = Standard.WithName("vip");
        var catalog = new PolicyCatalog(
            Standard,
            [
                new PolicyRule("vip-incident", vip, kind: "incident", tags: ["vip"]),
                new PolicyRule("urgent", Fast, kind: "incident", priority: "1"),
                new PolicyRule("incident", vip, kind: "incident"),
            ]);

        var choice = catalog.Choose(Of(Urgent), Iso.At("2026-11-23T10:00+02:00"));

        choice.Policy.ShouldBe(Fast);
        choice.Rule!.Name.ShouldBe("urgent");
        choice.ToString()
            .ShouldBe("The promise 'fast' governs, by the rule 'urgent'. Nearly chosen: 'vip-incident', which asks for tag 'vip'.");
    }

    [Fact]
    public void Choose_NoRuleMatches_TakesTheDefaultAndNamesNearMisses()
    {
        var choice = ByPriority.Choose(Of(Ordinary), Iso.At("2026-11-23T10:00+02:00"));

        choice.Rule.ShouldBeNull();
        choice.ToString()
            .ShouldBe("The promise 'standard' governs, as no rule matches. Nearly chosen: 'urgent', which asks for priority '1'.");
    }

    [Theory]
    [InlineData("kind", true)]
    [InlineData("priority", true)]
    [InlineData("team", true)]
    [InlineData("channel", true)]
    [InlineData("tags", true)]
    [InlineData("predicate", true)]
    [InlineData("another team", false)]
    [InlineData("another channel", false)]
    [InlineData("one tag more", false)]
    [InlineData("predicate that is not met", false)]
    public void Rule_EachCondition_ChoosesByIt(string condition, bool matches)
    {
        var rule = condition switch
        {
            "kind" => new PolicyRule("rule", Fast, kind: "incident"),
            "priority" => new PolicyRule("rule", Fast, priority: "1"),
            "team" => new PolicyRule("rule", Fast, team: "north"),
            "another team" => new PolicyRule("rule", Fast, team: "south"),
            "channel" => new PolicyRule("rule", Fast, channel: Channel.Email),
            "another channel" => new PolicyRule("rule", Fast, channel: Channel.Phone),
            "tags" => new PolicyRule("rule", Fast, tags: ["vip", "beta"]),
            "one tag more" => new PolicyRule("rule", Fast, tags: ["vip", "gold"]),
            "predicate" => new PolicyRule("rule", Fast, where: traits => traits.Tags.Count == 2),
            _ => new PolicyRule("rule", Fast, where: traits => traits.Tags.Count == 3),
        };
        var request = Of(new RequestTraits("incident", "1", "north", ["beta", "vip"]));

        new PolicyCatalog(Standard, [rule]).Choose(request, request.ReceivedAt).Policy.ShouldBe(matches ? Fast : Standard);
    }

    [Fact]
    public void Plan_PriorityRaised_RunsFromTheOldStartButNotBeforeTheChange()
    {
        var request = Of(Ordinary).With(Message("2026-11-23T09:00+02:00"), Now("2026-11-23T11:00+02:00", Urgent));

        // One working hour from 09:00 would have been 10:00, before anybody knew that it is urgent.
        Answer(ByPriority.Plan(request, Iso.At("2026-11-23T11:00+02:00"))).Deadline.ShouldBe(Iso.At("2026-11-23T11:00+02:00"));
        Answer(ByPriority.Plan(request, Iso.At("2026-11-23T11:00:00.000001+02:00"))).Urgency.ShouldBe(Urgency.Overdue);
        Answer(Fast.Plan(request, Iso.At("2026-11-23T11:00+02:00"))).Deadline.ShouldBe(Iso.At("2026-11-23T10:00+02:00"));
    }

    [Fact]
    public void Plan_PriorityLoweredAfterAMiss_StaysMissed()
    {
        var request = Of(Urgent).With(Message("2026-11-23T09:00+02:00"), Now("2026-11-23T11:00+02:00", Ordinary));

        var answer = Answer(ByPriority.Plan(request, Iso.At("2026-11-23T12:00+02:00")));

        answer.Deadline.ShouldBe(Iso.At("2026-11-23T10:00+02:00"));
        answer.Urgency.ShouldBe(Urgency.Overdue);
    }

    [Fact]
    public void Plan_PriorityLoweredInTime_GetsTheLongerLimitFromTheOldStart()
    {
        var request = Of(Urgent).With(Message("2026-11-23T09:00+02:00"), Now("2026-11-23T09:30+02:00", Ordinary));

        Answer(ByPriority.Plan(request, Iso.At("2026-11-23T12:00+02:00"))).Deadline.ShouldBe(Iso.At("2026-11-24T09:00+02:00"));
    }

    [Fact]
    public void Plan_MetUnderTheOldPolicy_StaysMet()
    {
        var request = Of(Ordinary).With(
            Told("2026-11-23T08:01+02:00", Topics.Receipt, automatic: true),
            Now("2026-11-23T10:00+02:00", Urgent));

        ByPriority.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Obligations.ShouldNotContain(owed => owed.Duty.Name == "Acknowledge");
        Fast.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Obligations.ShouldContain(owed => owed.Duty.Name == "Acknowledge");
    }

    [Fact]
    public void Plan_SilentInAWaitUnderTheOldPolicy_IsNotInTheDarkUnderTheNew()
    {
        var update = new UpdateDuty(UpdateCadence.Every(WorkingDays(1)));
        var patient =
            PolicyNamed(
                "patient", new AcknowledgeDuty(Minutes(15)), update, new CheckInDuty(WorkingDays(2), 2),
                new ClosingNoticeDuty(WorkingDays(2), 2));
        var brisk = PolicyNamed("brisk", new AcknowledgeDuty(Minutes(15)), update);
        var catalog = new PolicyCatalog(patient, [new PolicyRule("urgent", brisk, priority: "1")]);
        var request = Of(Ordinary).With(
            Told("2026-11-23T09:00+02:00", Topics.Question),
            Waiting("2026-11-23T09:05+02:00"),
            Now("2026-11-23T10:00+02:00", Urgent));

        var next = catalog.Plan(request, Iso.At("2026-11-23T10:00+02:00")).Next;

        next!.Topics.ShouldBe(Topics.Progress);
        next.Deadline.ShouldBe(Iso.At("2026-11-24T16:00+02:00"));
    }

    [Theory]
    [InlineData("2026-11-23T12:30+02:00", DutyVerdict.Late, 2.5)]
    [InlineData("2026-11-23T10:00+02:00", DutyVerdict.Kept, 0)]
    public void Audit_AcrossAChange_HoldsEachToThePolicyOfItsTime(string answered, DutyVerdict verdict, double hours)
    {
        var answer = Told(answered, Topics.Answer);
        var lowered = Now("2026-11-23T11:00+02:00", Ordinary);
        RequestEvent[] events = answer.At < lowered.At ? [answer, lowered] : [lowered, answer];
        var request = Of(Urgent).With(Message("2026-11-23T09:00+02:00")).With(events);

        var outcome = ByPriority.Audit(request, Iso.At("2026-11-24T12:00+02:00")).Outcomes.Single(outcome => outcome.Duty.Name == "Answer");

        outcome.Verdict.ShouldBe(verdict);
        outcome.Lateness.ShouldBe(Duration.FromHours(hours));
        outcome.Deadline.ShouldBe(Iso.At("2026-11-23T10:00+02:00"));
    }

    [Theory]
    [InlineData(VersionChange.KeepAtReceipt, "2026-11-24T09:00+02:00", null)]
    [InlineData(VersionChange.MoveToNewest, "2026-11-23T11:00+02:00", "2026-11-23T11:00+02:00")]
    public void Plan_NewVersionComesIntoForce_IsKeptOrMovedToAsTheCatalogSays(VersionChange change, string deadline, string? revisit)
    {
        var versions = PolicyVersions.Of(Standard).WithVersion(Iso.At("2026-11-23T11:00+02:00"), Fast);
        var catalog = new PolicyCatalog(versions, versionChange: change);
        var request = Of(Ordinary).With(Told("2026-11-23T08:30+02:00", Topics.Receipt), Message("2026-11-23T09:00+02:00"));

        Answer(catalog.Plan(request, Iso.At("2026-11-23T11:00+02:00"))).Deadline.ShouldBe(Iso.At(deadline));
        if (revisit is not null)
        {
            catalog.Plan(request, Iso.At("2026-11-23T10:59+02:00")).RevisitAt.ShouldBe(Iso.At(revisit));
        }
    }

    [Fact]
    public void Plan_RestoredRow_IsGovernedByItsTraitsFromItsStart()
    {
        var row = new KnownFacts { ReceivedAt = Iso.At("2026-11-23T08:00+02:00"), UnansweredMessageAt = Iso.At("2026-11-23T09:00+02:00") };
        var request = ServiceRequest.Restore("R-1", Channel.Email, row, traits: Urgent);

        Answer(ByPriority.Plan(request, Iso.At("2026-11-23T11:00+02:00"))).Deadline.ShouldBe(Iso.At("2026-11-23T10:00+02:00"));
    }

    [Fact]
    public void Plan_UnderACatalog_SaysWhichPolicyGoverns() =>
        ByPriority.Plan(Of(Ordinary), Iso.At("2026-11-23T09:00+02:00")).Explain().ToString()
            .ShouldContain("The promise 'standard' governs, as no rule matches. Nearly chosen: 'urgent', which asks for priority '1'.");

    [Fact]
    public void Construction_TwoRulesOfOneName_IsRefused() =>
        Should.Throw<ArgumentException>(() => new PolicyCatalog(Standard, [new PolicyRule("same", Fast), new PolicyRule("same", Standard)]))
            .Message.ShouldStartWith("The catalog has 2 rules named 'same'; names must be unique.");

    [Fact]
    public void Versions_OutOfOrder_AreRefused()
    {
        var versions = PolicyVersions.Of(Standard).WithVersion(Iso.At("2026-11-23T11:00+02:00"), Fast);

        Should.Throw<ArgumentException>(() => versions.WithVersion(Iso.At("2026-11-23T11:00+02:00"), Standard)).ParamName.ShouldBe(
            "effectiveFrom");
    }

    [Fact]
    public void Equality_OfCatalogs_IsByValue()
    {
        new PolicyCatalog(Standard, [new PolicyRule("urgent", Fast, priority: "1")]).ShouldBe(ByPriority);
        new PolicyCatalog(Standard, [new PolicyRule("urgent", Fast, priority: "2")]).ShouldNotBe(ByPriority);
    }

    private static ContactPolicy PolicyNamed(string name, params Duty[] duties) => new(name, HelpDesk.Hours, duties);

    private static ServiceRequest Of(RequestTraits traits) =>
        ServiceRequest.Received("R-1", Iso.At("2026-11-23T08:00+02:00"), Channel.Email, traits: traits);

    private static Reclassified Now(string at, RequestTraits traits) => new(Iso.At(at), traits);

    private static Obligation Answer(ContactPlan plan) => plan.Obligations.Single(owed => owed.Duty.Name == "Answer");
}
