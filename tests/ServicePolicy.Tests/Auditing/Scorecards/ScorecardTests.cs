using System.Text.Json;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Auditing.AuditDesk;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Auditing;

/// <summary>Scorecards of ten short histories, worked by hand; comparison; proposals.</summary>
public class ScorecardTests
{
    private static readonly Instant Until = At("2026-11-27 16:00");

    private static readonly ContactPolicy Policy =
        HelpDesk.Only(new AcknowledgeDuty(Hours(1), automatic: false), new AnswerDuty(WorkingHours(4)));

    /// <summary>
    /// Ten requests of Monday 23 November, one an hour from 08:00, first spoken to after 10, 20 ... 80 minutes; the ninth is closed
    /// unspoken to after half an hour; the tenth, of Friday 15:30, still waits.
    /// </summary>
    private static readonly ServiceRequest[] Ten =
    [
        .. Enumerable.Range(1, 8).Select(number =>
        {
            var at = At("2026-11-23 07:00") + Duration.FromHours(number);
            return Request(number, at, number % 2 == 0 ? Channel.Email : Channel.Portal)
                .With(new ContactMade(at + Duration.FromMinutes(10 * number), Channel.Email, Topics.Resolution));
        }),
        Request(9, At("2026-11-23 16:00"), Channel.Email).With(new RequestClosed(At("2026-11-23 16:30"))),
        Request(10, At("2026-11-27 15:30"), Channel.Email),
    ];

    private static Scorecard Scored { get; } = Scorecard.Of(
        Ten.Select(request => Policy.Audit(request, Until)), SplitBy.Channel | SplitBy.Priority);

    [Fact]
    public void Acknowledge_OfTheTen_KeptSixOfEight()
    {
        var duty = Scored.Total.Duty("Acknowledge").ShouldNotBeNull();

        (duty.Kept, duty.Late, duty.Open, duty.Overdue, duty.Excused).ShouldBe((6, 2, 1, 0, 1));
        duty.KeptShare.ShouldBe(new Proportion(6, 8));
        duty.KeptShareWithoutOpen.ShouldBe(new Proportion(6, 8));
        duty.KeptShareAtWorst.ShouldBe(new Proportion(6, 9));
        duty.KeptShareAtBest.ShouldBe(new Proportion(7, 9));
        duty.Lateness.Shortest.ShouldBe(Duration.FromMinutes(10));
        duty.Lateness.Longest.ShouldBe(Duration.FromMinutes(20));
    }

    [Fact]
    public void Acknowledge_StillOverdue_CountsAsMissedButNotInTheFlatteringShare()
    {
        var duty = Scorecard.Of(Ten.Select(request => Policy.Audit(request, Until + Duration.FromHours(1)))).Total.Duty("Acknowledge")!;

        (duty.Open, duty.Overdue).ShouldBe((0, 1));
        duty.KeptShare.ShouldBe(new Proportion(6, 9));
        duty.KeptShareWithoutOpen.ShouldBe(new Proportion(6, 8));
    }

    [Fact]
    public void FirstContact_OfTheTen_CountsThoseWhoWait()
    {
        var first = Scored.Total.FirstContactByPerson;

        first.Happened.Count.ShouldBe(8);
        first.Waiting.GetBuckets().Select(bucket => (bucket.UpTo, bucket.Count)).ShouldBe([(Duration.FromMinutes(30), 2)]);
        // By hand: 9/10, 8/10, 7/10, two leave, then of five each a fifth of 7/10 less.
        first.ShareWithin(Duration.FromMinutes(30)).ShouldNotBeNull().ShouldBe(0.3, 1e-12);
        first.ShareWithin(Duration.FromMinutes(40)).ShouldNotBeNull().ShouldBe(0.44, 1e-12);
        first.Quantile(0.5).ShouldBe(Duration.FromMinutes(50));
    }

    [Fact]
    public void Counts_OfTheTen_AreThoseOfTheHistories()
    {
        (Scored.Total.Requests, Scored.Total.GoingOn).ShouldBe((10, 1));
        (Scored.From, Scored.Until).ShouldBe((At("2026-11-23 08:00"), Until));
        Scored.Policies.ShouldBe(["desk"]);
        var silences = Scored.Total.Silences;
        (silences.BrokenByDesk, silences.BrokenByCustomer, silences.EndedByClosing, silences.GoingOn).ShouldBe((8, 0, 1, 1));
        silences.Longest.Select(silence => silence.RequestId).ShouldBe(["R8", "R7", "R6", "R5", "R4", "R10", "R3", "R9", "R2", "R1"]);
        silences.Longest[0].Ours.ShouldBe(Duration.FromMinutes(80));
        Scored.Total.Arrivals[IsoDayOfWeek.Monday, 8].ShouldBe(1);
        Scored.Total.Arrivals[IsoDayOfWeek.Friday, 15].ShouldBe(1);
        Scored.Total.Arrivals.Total.ShouldBe(10);
        Scored.Total.Missed[IsoDayOfWeek.Monday, 15].ShouldBe(1);
        Scored.Total.Missed[IsoDayOfWeek.Monday, 16].ShouldBe(1);
        Scored.Total.Contacts.Total.ShouldBe(8);
    }

    [Fact]
    public void Segments_OfTheTen_AddUpToTheWhole()
    {
        Scored.Segments.Select(segment => $"{segment.Dimension} {segment.Value} {segment.Statistics.Requests}")
            .ShouldBe(["Channel Email 6", "Channel Portal 4", "Priority (unknown) 10"]);
        Scored.Segments[1].Statistics.Duty("Acknowledge")!.KeptShare.ShouldBe(new Proportion(3, 4));
        Scored.Segments[0].Statistics.Duty("Acknowledge")!.KeptShare.ShouldBe(new Proportion(3, 4));
    }

    [Fact]
    public void Merge_OfScorecardsSplitDifferently_IsRefused() =>
        Should.Throw<ArgumentException>(() => Scored.Merge(Scorecard.Of([Policy.Audit(Ten[0], Until)])))
            .Message.ShouldContain("split by Channel, Priority, the other by None");

    [Fact]
    public void Of_AuditsWithANull_IsRefused() =>
        Should.Throw<ArgumentException>(() => Scorecard.Of([Policy.Audit(Ten[0], Until), null!])).ParamName.ShouldBe("audits");

    [Fact]
    public void Of_AuditsBeforeReceipt_CountsNothing() =>
        Scorecard.Of([Policy.Audit(Ten[9], At("2026-11-27 15:00"))]).ShouldBe(Scorecard.Empty);

    [Fact]
    public void Propose_OfTheTen_GivesTheLimitOfTheKeptShare()
    {
        var proposal = Scored.Propose("Acknowledge", 0.5);

        proposal.Clock.ShouldBe(Hours(1));
        proposal.CurrentLimits.ShouldBe([Hours(1)]);
        proposal.Total.Limit.ShouldBe(Minutes(50));
        proposal.Total.StandardLimit.ShouldBe(Hours(1));
        (proposal.Total.Cases, proposal.Total.Undischarged).ShouldBe((10, 2));
        proposal.Limits.Select(limit => $"{limit.Value} {limit.Limit}")
            .ShouldBe([" 50 minutes", "Email 1 hour", "Portal 30 minutes", "(unknown) 50 minutes"]);
    }

    [Fact]
    public void Propose_AStricterLimit_SaysWhatItWouldHaveCost()
    {
        var table = Scored.Propose("Acknowledge", 0.9).Total.Table;

        var half = table.Single(row => row.Limit == Minutes(30));
        half.KeptShare.ShouldNotBeNull().ShouldBe(0.3, 1e-12);
        half.Late.ShouldBe(5);
        half.Extra.ShouldBe(5);
        // From Monday 08:00 to Friday 16:00: 4 days and 8 hours.
        half.ExtraPerDay.ShouldNotBeNull().ShouldBe(5 / (4 + (8 / 24.0)), 1e-12);
        (half.BusiestDay, half.BusiestHour, half.ExtraInBusiestHour).ShouldBe((IsoDayOfWeek.Monday, 11, 1));
        table.Single(row => row.Limit == Hours(1)).Late.ShouldBe(2);
        table.Single(row => row.Limit == Hours(1)).Extra.ShouldBe(0);
        table.Single(row => row.Limit == Minutes(5)).Extra.ShouldBeNull();
        table.Select(row => row.KeptShare ?? 1).ShouldBeInOrder();
    }

    /// <summary>
    /// Silence of 24 hours; every 5 hours would have taken four contacts more, at 05:00, 10:00, 15:00 and 20:00 hours; not one at its end.
    /// </summary>
    [Fact]
    public void Propose_AStricterCadence_DividesTheSilences()
    {
        var policy = HelpDesk.Only(new UpdateDuty(UpdateCadence.Every(Hours(24))));
        var request = Received("2026-11-23 09:00", Contact("2026-11-23 10:00"), Contact("2026-11-24 10:00", Topics.Resolution));

        var table = Scorecard.Of([policy.Audit(request, Until)]).Propose("Update", 0.5).Total.Table;

        table.Single(row => row.Limit == Hours(6)).Extra.ShouldBe(3);
        table.Single(row => row.Limit == Hours(8)).Extra.ShouldBe(2);
        table.Single(row => row.Limit == Hours(24)).Extra.ShouldBe(0);
        table.Single(row => row.Limit == Hours(2)).Extra.ShouldBeNull();
    }

    [Fact]
    public void Propose_LimitsInDays_CountsDays()
    {
        var policy = HelpDesk.Only(new AcknowledgeDuty(WorkingDays(2), automatic: false));
        ServiceRequest[] requests = [Answered("2026-11-23 10:00"), Answered("2026-11-24 10:00"), Answered("2026-11-26 16:01")];

        var proposal = Scorecard.Of(requests.Select(request => policy.Audit(request, Until))).Propose("Acknowledge", 0.6);

        proposal.Clock.ShouldBe(WorkingDays(1));
        proposal.Total.Limit.ShouldBe(WorkingDays(2));
        proposal.Total.Table.Single(row => row.Limit == WorkingDays(4)).Late.ShouldBe(1);
        proposal.Total.Table.Single(row => row.Limit == WorkingDays(5)).Late.ShouldBe(0);

        static ServiceRequest Answered(string at) => Received("2026-11-20 09:00", Contact(at, Topics.Resolution));
    }

    [Theory]
    [InlineData("Estimate", 0.9, "The duty 'Estimate' owed nothing in this scorecard. Duties that did: Acknowledge.")]
    [InlineData("Acknowledge", 1, "must be more than 0 and less than 1")]
    [InlineData("Acknowledge", 0, "must be more than 0 and less than 1")]
    public void Propose_WhatCannotBe_IsRefused(string duty, double share, string message) =>
        Should.Throw<ArgumentException>(() => Scored.Propose(duty, share)).Message.ShouldContain(message);

    [Fact]
    public void Propose_WhatWasDueAtToldInstants_IsRefused() =>
        Should.Throw<ArgumentException>(() => Scorecard
            .Of([HelpDesk.Only(CorrectEstimate)
                .Audit(Received("2026-11-23 09:00", Contact("2026-11-23 10:00", by: "2026-11-25 12:00")), Until)])
            .Propose("CorrectEstimate", 0.9)).Message.ShouldContain("there is no limit to propose");

    [Fact]
    public void Compare_TwoScorecards_SaysWhatMoved()
    {
        var policy = Policy.WithDuty(new AcknowledgeDuty(Minutes(30), automatic: false));
        var stricter = Scorecard.Of(Ten.Select(request => policy.Audit(request, Until)));

        var comparison = Scored.CompareWith(stricter);

        var kept = comparison.Shares.Single(change => change.What == "Acknowledge kept");
        (kept.Before, kept.After).ShouldBe((new Proportion(6, 8), new Proportion(3, 8)));
        kept.Difference.ShouldNotBeNull().ShouldBe(-0.375, 1e-12);
        kept.HasMoved.ShouldBeFalse();
        comparison.Times.Single(change => change.What == "First contact by a person, median").ShouldBe(
            new TimeChange("First contact by a person, median", Duration.FromMinutes(50), Duration.FromMinutes(50)));
    }

    [Theory]
    [InlineData("{}", "Unknown schemaVersion 0. The only known version is 1.")]
    [InlineData("null", "Expected an object with a scorecard but found null.")]
    [InlineData("{\"schemaVersion\":1}", "The file contains no scorecard.")]
    [InlineData("{\"schemaVersion\":1,\"scorecard\":{\"color\":1}}", "color")]
    [InlineData("nonsense", "invalid")]
    [InlineData("{\"schemaVersion\":1,\"scorecard\":{\"segments\":{\"Weather\":{}}}}", "Unknown split 'Weather'. Known splits: Channel")]
    public void ReadScorecard_OfOtherText_SaysWhatIsWrong(string json, string message) =>
        Should.Throw<JsonException>(() => ServicePolicyJson.ReadScorecard(json)).Message.ShouldContain(message);

    private static ServiceRequest Request(int number, Instant at, Channel channel) => ServiceRequest.Received($"R{number}", at, channel);
}
