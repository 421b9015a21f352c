using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Requests;

/// <summary>A request made of its row plans and keys as the one with the history does.</summary>
public sealed class RestoreTests
{
    private static readonly int[] HoursLater = [0, 1, 7, 26, 75, 200];

    private static readonly ContactPolicy[] Policies =
    [
        HelpDesk.Policy,
        HelpDesk.Policy
            .WithDuty(new EstimateDuty(TimeLimit.WorkingHours(6), BriefParts.What | BriefParts.When))
            .WithDuty(new AcknowledgeDuty(TimeLimit.WorkingHours(2), automatic: false)),
        HelpDesk.Policy.WithoutDuty("Acknowledge").WithCombineWithin(Duration.FromHours(4)),
    ];

    [Fact]
    public void Restore_AnyStrictHistory_GivesTheSamePlansAndKeys()
    {
        var cases =
            from history in RandomHistory.Strict
            from channel in Gen.Elements(Channel.Email, Channel.Phone)
            from byDesk in Gen.Elements(false, true)
            from brief in Gen.Elements(Brief.Empty, new Brief("a chair"))
            select (history, channel, byDesk, brief);
        Check.One(Law.Drawing(1_000), Prop.ForAll(Arb.From(cases), given =>
        {
            var original = ServiceRequest
                .Received("R-1", RandomHistory.ReceivedAt, given.channel, brief: given.brief, openedByDesk: given.byDesk)
                .With(given.history);
            ShouldPlanTheSame(Restored(original), original);
        }));
    }

    [Fact]
    public void Restore_AnyImportedHistory_GivesTheSamePlansAndKeys() =>
        Check.One(Law.Drawing(500), Prop.ForAll(Arb.From(RandomHistory.Shuffled), history =>
        {
            var original = ServiceRequest.Import("R-1", RandomHistory.ReceivedAt, Channel.Email, history).Request;
            ShouldPlanTheSame(Restored(original), original);
        }));

    [Fact]
    public void Restore_ThenOneMoreEvent_GivesTheSamePlansAndKeys() =>
        Check.One(Law.Drawing(500), Prop.ForAll(Arb.From(RandomHistory.Strict), history =>
        {
            var original = ServiceRequest.Received("R-1", RandomHistory.ReceivedAt, Channel.Email).With(history);
            var at = original.Knows.LastFactAt + Duration.FromMinutes(90);
            RequestEvent[] more =
            [
                new ContactMade(at, Channel.Email, Topics.Progress),
                new CustomerMessage(at + Duration.FromHours(2), Channel.Email, MessageKind.Question),
            ];

            ShouldPlanTheSame(Restored(original).With(more), original.With(more));
        }));

    public static TheoryData<string> SharedInstants =>
    [
        "did not help, then a reopening at its instant",
        "part of the brief known at receipt",
        "part of the brief clarified at receipt",
        "two contacts at one instant",
        "a contact without topics at the instant of one with",
    ];

    [Theory]
    [MemberData(nameof(SharedInstants))]
    public void Restore_FactsThatShareAnInstant_PlansTheSame(string history)
    {
        var received = Received("2026-11-20T07:00Z");
        var original = history switch
        {
            "did not help, then a reopening at its instant" => received.With(
                Told("2026-11-20T08:00Z", Topics.Resolution), Verdict("2026-11-20T09:00Z", helped: false), Reopened("2026-11-20T09:00Z")),
            "part of the brief known at receipt" =>
                ServiceRequest.Received("R-1", received.ReceivedAt, Channel.Email, brief: new Brief(what: "a chair", when: "soon")),
            "part of the brief clarified at receipt" =>
                received.With(Clarified("2026-11-20T07:00Z", new Brief(what: "a chair", when: "soon"))),
            "two contacts at one instant" => received.With(
                Told("2026-11-20T08:00Z", Topics.Receipt), Told("2026-11-20T08:00Z", Topics.Answer, Channel.Phone)),
            _ => received.With(Told("2026-11-20T08:00Z", Topics.None), Told("2026-11-20T08:00Z", Topics.Progress)),
        };

        ShouldPlanTheSame(Restored(original), original);
    }

    [Fact]
    public void Restore_LaterChangesToTheRow_DoNotReachTheRequest()
    {
        var row = KnownFacts.Of(
            Received("2026-11-20T07:00Z").With(Told("2026-11-20T08:00Z", Topics.Receipt), Waiting("2026-11-20T09:00Z")));
        var restored = ServiceRequest.Restore("R-1", Channel.Email, row);
        var before = HelpDesk.Policy.Plan(restored, Iso.At("2026-11-20T12:00Z"));

        row.Told.Clear();
        row.Waits.Clear();
        row.UnansweredMessageAt = row.ReceivedAt;

        HelpDesk.Policy.Plan(restored, Iso.At("2026-11-20T12:00Z")).ShouldBe(before);
    }

    [Fact]
    public void Restore_OnlyReceipt_PlansAsOneJustReceived()
    {
        var received = Received("2026-11-20T07:00Z");

        ShouldPlanTheSame(ServiceRequest.Restore("R-1", Channel.Email, new KnownFacts { ReceivedAt = received.ReceivedAt }), received);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Restore_OnlyReceiptByPhone_IsTakenLiveUnlessTheDeskOpenedIt(bool openedByDesk)
    {
        var received = ServiceRequest.Received("R-1", Iso.At("2026-11-20T07:00Z"), Channel.Phone, openedByDesk: openedByDesk);
        var row = new KnownFacts { ReceivedAt = received.ReceivedAt };
        var restored = ServiceRequest.Restore("R-1", Channel.Phone, row, openedByDesk: openedByDesk);

        restored.Knows.TakenLive.ShouldBe(!openedByDesk);
        restored.Knows.GetAcknowledgement().ShouldBe(received.Knows.GetAcknowledgement());
        ShouldPlanTheSame(restored, received);
    }

    [Fact]
    public void Restore_ReceiptAndSomeTold_OwesWhatIsLeft()
    {
        var row = new KnownFacts
        {
            ReceivedAt = Iso.At("2026-11-20T07:00Z"),
            Told =
            [
                new(Topics.WorkStarted, Iso.At("2026-11-20T08:00Z")),
                new(Topics.Receipt, Iso.At("2026-11-20T07:05Z"), Automatic: true),
            ],
        };

        var plan = HelpDesk.Policy.Plan(ServiceRequest.Restore("R-1", Channel.Email, row), Iso.At("2026-11-20T09:00Z"));

        plan.Obligations.Select(owed => owed.Duty.Name).ShouldBe(["Estimate", "Update"]);
        plan.Of("Update")!.Start.ShouldBe(Iso.At("2026-11-20T08:00Z"));
    }

    public static TheoryData<string, string> Contradictions => new()
    {
        { "no receipt", "ReceivedAt" },
        { "back by before it was told", "BackBy" },
        { "back by as it was told", "BackBy" },
        { "call that began with a failed attempt", "Call" },
        { "contacts below zero", "ContactsAtLastInstant" },
        { "steps of a call out of order", "Call" },
        { "first fact after receipt", "FirstFactAt" },
        { "wait without length", "Waits" },
        { "wait for others ends before it begins", "ThirdPartyWaits" },
        { "time agreed after it", "Appointments" },
        { "estimate told nobody knows when", "EstimateToldAt" },
        { "closed before receipt", "ClosedAt" },
        { "last fact before another", "LastFactAt" },
        { "mark counted zero times", "Marks" },
        { "mark first after last", "Marks" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Restore_ColumnsThatContradict_NamesTheColumn(string row, string column)
    {
        var error = Should.Throw<ArgumentException>(() => ServiceRequest.Restore("R-1", Channel.Email, Contradicting(row)));

        error.ParamName.ShouldBe(column);
        error.Message.ShouldStartWith(column);
    }

    private static KnownFacts Contradicting(string row)
    {
        var at = Iso.At("2026-11-20T07:00Z");
        var hour = Duration.FromHours(1);
        var mark = new Mark("shop.order-placed");
        return row switch
        {
            "no receipt" => new KnownFacts(),
            "back by before it was told" => new KnownFacts { ReceivedAt = at, BackBy = at, BackByToldAt = at + hour },
            "back by as it was told" => new KnownFacts { ReceivedAt = at, BackBy = at + hour, BackByToldAt = at + hour },
            "call that began with a failed attempt" =>
                new KnownFacts { ReceivedAt = at, Call = [CallStep.Missed(at, ContactFailure.Busy)] },
            "contacts below zero" => new KnownFacts { ReceivedAt = at, ContactsAtLastInstant = -1 },
            "steps of a call out of order" => new KnownFacts { ReceivedAt = at, Call = [CallStep.Asked(at + hour), CallStep.Asked(at)] },
            "first fact after receipt" => new KnownFacts { ReceivedAt = at, FirstFactAt = at + Iso.Microsecond },
            "wait without length" => new KnownFacts { ReceivedAt = at, Waits = [new(at, at)] },
            "wait for others ends before it begins" => new KnownFacts { ReceivedAt = at, ThirdPartyWaits = [new(at + hour, at)] },
            "estimate told nobody knows when" => new KnownFacts { ReceivedAt = at, Estimate = new Estimate(at + hour) },
            "closed before receipt" => new KnownFacts { ReceivedAt = at, ClosedAt = at - Iso.Microsecond },
            "last fact before another" =>
                new KnownFacts { ReceivedAt = at, LastFactAt = at, Told = [new ToldFact(Topics.Receipt, at + Iso.Microsecond)] },
            "time agreed after it" => new KnownFacts { ReceivedAt = at, Appointments = [new AgreedTime(at, at + hour)] },
            "mark counted zero times" => new KnownFacts { ReceivedAt = at, Marks = [new(mark, at, at, 0)] },
            _ => new KnownFacts { ReceivedAt = at, Marks = [new(mark, at + hour, at)] },
        };
    }

    private static ServiceRequest Restored(ServiceRequest request) =>
        ServiceRequest.Restore(
            request.Id, request.Channel, KnownFacts.Of(request), request.Preferences, request.Traits, request.OpenedByDesk);

    private static IEnumerable<Instant> Instants(ServiceRequest request) =>
        HoursLater.Select(hours => request.Knows.LastFactAt + Duration.FromHours(hours));

    private static void ShouldPlanTheSame(ServiceRequest one, ServiceRequest other)
    {
        foreach (var policy in Policies)
        {
            foreach (var now in Instants(other))
            {
                var (plan, expected) = (policy.Plan(one, now), policy.Plan(other, now));
                plan.Obligations.Select(owed => owed.Key).ShouldBe(expected.Obligations.Select(owed => owed.Key));
                plan.Next?.Key.ShouldBe(expected.Next?.Key);
                plan.HasSameContent(expected).ShouldBeTrue($"at {now}: {Text(plan)} expected {Text(expected)}");
            }
        }

        static string Text(ContactPlan plan) => Scenarios.ScenarioText.Of(plan).Aggregate("", (text, line) => $"{text}\n  {line}");
    }
}
