using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Scorecards add up exactly, and what they measure agrees with the verdicts of the audits.</summary>
public class ScorecardLaws
{
    private const SplitBy Ways = SplitBy.Channel | SplitBy.Priority | SplitBy.Month | SplitBy.Tag | SplitBy.Kind | SplitBy.Team;

    [Fact]
    public void Merge_OfAnySplitInAnyOrder_GivesTheSameScorecard() => Law.Holds(
        CaseGenerators.Any,
        one =>
        {
            var audits = Prefixes(one);
            var whole = Scorecard.Of(audits, Ways);

            var (cut, other) = (one.Dice[0] % (audits.Count + 1), one.Dice[1] % (audits.Count + 1));
            var (low, high) = (Math.Min(cut, other), Math.Max(cut, other));
            var (a, b, c) = (Of(audits[..low]), Of(audits[low..high]), Of(audits[high..]));

            a.Merge(b).Merge(c).ShouldBe(whole);
            a.Merge(b.Merge(c)).ShouldBe(whole);
            c.Merge(a).Merge(b).ShouldBe(whole);
            whole.Merge(Scorecard.Empty).ShouldBe(whole);
            Scorecard.Empty.Merge(whole).ShouldBe(whole);
            Of([.. audits.AsEnumerable().Reverse()]).ShouldBe(whole);
            ServicePolicyJson.WriteScorecard(Of(audits)).ShouldBe(ServicePolicyJson.WriteScorecard(c.Merge(a).Merge(b)));
            ServicePolicyJson.ReadScorecard(ServicePolicyJson.WriteScorecard(whole)).ShouldBe(whole);
        },
        share: 4);

    [Fact]
    public void Scorecard_OfAnyAudit_CountsEachVerdict() => Law.Holds(CaseGenerators.Any, one =>
    {
        var audit = one.Policy.Audit(one.Request, one.Now);
        var total = Scorecard.Of([audit]).Total;
        var experience = audit.GetExperience();

        foreach (var duty in one.Policy.Duties)
        {
            var counted = total.Duty(duty.Name);
            foreach (var verdict in Enum.GetValues<DutyVerdict>())
            {
                var expected = audit.Outcomes.Count(outcome => outcome.Duty.Name == duty.Name && outcome.Verdict == verdict);
                Count(counted, verdict).ShouldBe(expected, $"{duty.Name} {verdict}");
            }
        }

        total.Silences.Lengths.Happened.Count.ShouldBe(experience.Silences.Count(silence => silence.End is not null));
        total.Chasers.ShouldBe(experience.Chasers.Count);
    });

    /// <summary>The limit that would have kept an obligation is no longer than the policy's exactly when it was kept.</summary>
    [Fact]
    public void Needed_OfWhatWasDischarged_IsWithinTheLimitExactlyWhenKept() => Law.Holds(CaseGenerators.Any, one =>
    {
        var audit = one.Policy.Audit(one.Request, one.Now);
        var knew = new ExperienceReplay(audit).KnownAtEnd();
        foreach (var outcome in audit.Outcomes.Where(outcome => outcome.IsDischarged && LimitMeter.CanMeasure(outcome)))
        {
            var needed = new LimitMeter(outcome, knew, Micros.Of(one.Now)).Needed();

            (needed <= LimitScale.Seconds(outcome.Limit))
                .ShouldBe(outcome.Verdict == DutyVerdict.Kept, $"{outcome} within {outcome.Limit}, needed {needed} s");
        }
    });

    [Fact]
    public void Silences_OfAnyRequest_FollowEachOther() => Law.Holds(CaseGenerators.Any, one =>
    {
        var silences = one.Policy.Audit(one.Request, one.Now).GetExperience().Silences;
        for (var i = 0; i < silences.Count; i++)
        {
            var silence = silences[i];
            silence.Ours.ShouldBeInRange(Duration.Zero, silence.Length);
            silence.WorkingLength.ShouldBeInRange(Duration.Zero, silence.Length);
            (silence.End is null).ShouldBe(silence.EndedBy is null);
            (silence.AskedAt is null).ShouldBe(silence.Asked == 0);
            if (i > 0)
            {
                silence.Start.ShouldBeGreaterThanOrEqualTo(silences[i - 1].End.ShouldNotBeNull());
            }
        }
    });

    /// <summary>Estimates, told apart from the duty that asks for their correction, get the duty's verdict.</summary>
    [Fact]
    public void Commitments_OfAnyRequest_AgreeWithTheDutyThatCorrectsThem() => Law.Holds(CaseGenerators.Owing("CorrectEstimate"), one =>
    {
        var audit = one.Policy.Audit(one.Request, one.Now);
        foreach (var outcome in audit.Outcomes.Where(
            outcome => outcome.Duty is CorrectEstimateDuty && outcome.Limit == default && outcome.Verdict == DutyVerdict.Late))
        {
            audit.GetExperience().Commitments.ShouldContain(
                told => told.Kind == CommitmentKind.Estimate && told.Ending == CommitmentEnding.Broken && told.By == outcome.Deadline,
                $"{outcome}");
        }
    });

    private static Scorecard Of(IReadOnlyList<RequestAudit> audits) => Scorecard.Of(audits, Ways);

    private static long Count(DutyStatistics? duty, DutyVerdict verdict) => duty is null ? 0 : verdict switch
    {
        DutyVerdict.Kept => duty.Kept,
        DutyVerdict.Late => duty.Late,
        DutyVerdict.Open => duty.Open,
        DutyVerdict.Overdue => duty.Overdue,
        _ => duty.Excused,
    };

    /// <summary>Audits of the request after each of its events: as many different ones as it has.</summary>
    private static List<RequestAudit> Prefixes(RequestCase one)
    {
        var policy = one.Policy;
        var traits = new RequestTraits(
            kind: one.Dice[2] % 2 == 0 ? "incident" : null, priority: $"{one.Dice[3] % 3}", tags: ["a", $"{one.Dice[4] % 2}"]);
        var request = ServiceRequest.Received("R", one.ReceivedAt, one.Channel, one.Wishes.Value, traits);
        List<RequestAudit> audits = [policy.Audit(request, one.Now)];
        foreach (var fact in one.Facts.Take(6))
        {
            request = request.With(fact);
            audits.Add(policy.Audit(request, one.Now));
        }

        return audits;
    }
}
