using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Requests;

public sealed class ImportTests
{
    private const string ReceivedAt = "2026-11-23T09:00Z";

    public static TheoryData<string, string> OddRows => new()
    {
        { "in order", "" },
        { "out of order", "1 OutOfOrder" },
        { "at the last instant", "" },
        { "before receipt", "0 BeforeReceipt" },
        { "repeated", "2 Repeated" },
        { "topic without value", "0 EstimateWithoutValue" },
        { "estimate passed", "0 EstimateAlreadyPassed" },
        { "bounce of unknown", "1 BounceOfUnknown" },
        { "bounce at its own instant, listed first", "" },
        { "before receipt and out of order", "1 OutOfOrder, 1 BeforeReceipt" },
    };

    [Theory]
    [MemberData(nameof(OddRows))]
    public void Import_DirtyHistory_SaysWhatWasOddAndWhere(string history, string odd)
    {
        var imported = ServiceRequest.Import("R-1", Iso.At(ReceivedAt), Channel.Email, Of(history));

        string.Join(", ", imported.Odd.Select(oddity => $"{oddity.Position} {oddity.Kind}")).ShouldBe(odd);
        imported.Odd.ShouldAllBe(oddity => Of(history)[oddity.Position] == oddity.Event);
    }

    [Fact]
    public void Import_AnyOrder_EqualsTheStrictPath()
    {
        RequestEvent[] facts = [Told("2026-11-23T10:00Z", Topics.Receipt), Message("2026-11-23T11:00Z"), Resolved("2026-11-23T11:00Z")];

        var strict = Received(ReceivedAt).With(facts);
        foreach (var order in new[] { facts, [facts[2], facts[1], facts[0]], [facts[1], facts[2], facts[0]] })
        {
            ServiceRequest.Import("R-1", Iso.At(ReceivedAt), Channel.Email, order).Request.ShouldBe(strict);
        }
    }

    [Theory]
    [InlineData("2026-11-23T10:59:59.999999Z", 1, 2)]
    [InlineData("2026-11-23T11:00:00Z", 2, 1)]
    [InlineData("2026-11-23T11:00:00.000001Z", 2, 1)]
    [InlineData(null, 3, 0)]
    public void Import_Until_TakesWhatHappenedByThenAndHandsBackTheRest(string? until, int taken, int later)
    {
        RequestEvent[] facts = [Message("2026-11-23T12:00Z"), Told("2026-11-23T10:00Z", Topics.Receipt), Resolved("2026-11-23T11:00Z")];

        var imported = ServiceRequest.Import("R-1", Iso.At(ReceivedAt), Channel.Email, facts, Iso.AtOrNull(until));

        imported.Request.GetEvents().Count.ShouldBe(taken);
        imported.Later.Count.ShouldBe(later);
        imported.Later.ShouldAllBe(fact => fact.At > Iso.At(until!));
    }

    [Fact]
    public void Import_UntilBeforeReceipt_IsRefused() =>
        Should.Throw<ArgumentException>(() => Import([], "2026-11-23T08:59Z")).ParamName.ShouldBe("until");

    [Fact]
    public void Import_UntilBetweenContactAndBounce_KeepsTheContact()
    {
        RequestEvent[] facts = [Told("2026-11-23T10:00Z", Topics.Receipt, id: "m-1"), Bounce("2026-11-23T11:00Z", "m-1")];

        Import(facts, "2026-11-23T10:59Z").Knows.FirstContact.IsNever.ShouldBeFalse();
        Import(facts, "2026-11-23T11:00Z").Knows.FirstContact.IsNever.ShouldBeTrue();
    }

    [Fact]
    public void Import_FactsBeforeReceipt_CountAsAtReceiptAndKeepTheirOrder()
    {
        var request = Import([Message("2026-11-23T08:00Z"), Told("2026-11-23T08:30Z", Topics.Answer), Message("2026-11-23T08:45Z")]);

        request.Knows.ReceivedAt.ShouldBe(Iso.At(ReceivedAt));
        request.Knows.LastFactAt.ShouldBe(Iso.At(ReceivedAt));
        request.Knows.UnansweredMessage.At.ShouldBe(Iso.At("2026-11-23T08:45Z"));
        var answer = HelpDesk.Policy.Plan(request, Iso.At(ReceivedAt)).Of("Answer");
        answer.ShouldNotBeNull().Start.ShouldBe(Iso.At(ReceivedAt));
    }

    [Fact]
    public void Import_ContactBeforeReceipt_AcknowledgesTheRequest() =>
        HelpDesk.Policy.Plan(Import([Told("2026-11-23T08:30Z", Topics.Receipt)]), Iso.At("2026-11-23T10:00Z"))
            .Of("Acknowledge").ShouldBeNull();

    [Fact]
    public void Import_TopicWithoutValue_DropsTheTopicAndKeepsTheContact()
    {
        var request = Import([ContactMade.FromLog(Iso.At("2026-11-23T10:00Z"), Channel.Email, Topics.Estimate | Topics.Progress)]);

        request.GetEvents().ShouldHaveSingleItem().ShouldBeOfType<ContactMade>().Told.ShouldBe(Topics.Progress);
        request.Knows.Estimate.ShouldBeNull();
    }

    [Fact]
    public void Import_EstimateAlreadyPassed_IsBrokenFromTheStart()
    {
        var at = Iso.At("2026-11-23T10:00Z");
        var request = Import([ContactMade.FromLog(at, Channel.Email, Topics.None, estimate: new Estimate(at - Duration.FromHours(1)))]);

        request.Knows.Estimate.ShouldNotBeNull().By.ShouldBe(at - Duration.FromHours(1));
        HelpDesk.Policy.Plan(request, at).Of("CorrectEstimate").ShouldNotBeNull().Urgency.ShouldBe(Urgency.Overdue);
    }

    /// <summary>Whatever a log holds and however it is cut: each row is taken, left for later, or said to be a repetition.</summary>
    [Fact]
    public void Import_AnyHistory_AccountsForEveryRow()
    {
        var cases = RandomHistory.Shuffled.SelectMany(history => Gen.Choose(0, 3000).Select(minutes => (history, minutes)));
        Check.One(Law.Drawing(300), Prop.ForAll(Arb.From(cases), given =>
        {
            var until = RandomHistory.ReceivedAt + Duration.FromMinutes(given.minutes);
            var imported = ServiceRequest.Import("R-1", RandomHistory.ReceivedAt, Channel.Email, given.history, until);
            var repeated = imported.Odd.Count(odd => odd.Kind == OddityKind.Repeated);

            return imported.Request.GetEvents().Count + imported.Later.Count + repeated == given.history.Length
                && imported.Request.GetEvents().All(fact => fact.At <= until)
                && imported.Request.GetEvents().OrderBy(fact => fact).SequenceEqual(imported.Request.GetEvents());
        }));
    }

    private static ServiceRequest Import(RequestEvent[] facts, string? until = null) =>
        ServiceRequest.Import("R-1", Iso.At(ReceivedAt), Channel.Email, facts, Iso.AtOrNull(until)).Request;

    private static RequestEvent[] Of(string history)
    {
        var ten = Iso.At("2026-11-23T10:00Z");
        return history switch
        {
            "in order" => [Told("2026-11-23T10:00Z", Topics.Receipt), Message("2026-11-23T11:00Z")],
            "out of order" => [Message("2026-11-23T11:00Z"), Told("2026-11-23T10:59:59.999999Z", Topics.Receipt)],
            "at the last instant" => [Message("2026-11-23T11:00Z"), Told("2026-11-23T11:00Z", Topics.Receipt)],
            "before receipt" => [Message("2026-11-23T08:59:59.999999Z"), Message("2026-11-23T09:00Z")],
            "repeated" => [Message("2026-11-23T11:00Z"), Resolved("2026-11-23T11:00Z"), Message("2026-11-23T11:00Z")],
            "topic without value" => [ContactMade.FromLog(ten, Channel.Email, Topics.Estimate)],
            "estimate passed" => [ContactMade.FromLog(ten, Channel.Email, Topics.None, estimate: new Estimate(ten))],
            "bounce of unknown" => [Told("2026-11-23T10:00Z", Topics.Receipt, id: "m-1"), Bounce("2026-11-23T11:00Z", "m-2")],
            "bounce at its own instant, listed first" =>
                [Bounce("2026-11-23T10:00Z", "m-1"), Told("2026-11-23T10:00Z", Topics.Receipt, id: "m-1")],
            _ => [Message("2026-11-23T11:00Z"), Message("2026-11-23T08:00Z")],
        };
    }
}
