using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Requests;

/// <summary>Rule T2: one order for events at one instant, on every path.</summary>
public sealed class EventOrderTests
{
    private static readonly Instant At = Iso.At("2026-11-23T09:00Z");

    /// <summary>One event a row, in the order that holds at one instant.</summary>
    private static readonly RequestEvent[] InOrder =
    [
        new HandedOver(At),
        new HandedOver(At, "back office"),
        new Reclassified(At, new RequestTraits("order")),
        new NeedClarified(At, new Brief("a chair")),
        new FailureFound(At),
        new SlipForeseen(At),
        new RequestResolved(At),
        new Noted(At, new Mark("shop.a")),
        new Noted(At, new Mark("shop.b")),
        new ContactMade(At, Channel.Phone, Topics.Receipt),
        new ContactMade(At, Channel.Email, Topics.Receipt, automatic: true),
        new ContactMade(At, Channel.Email, Topics.Progress),
        new ContactMade(At, Channel.Phone, Topics.Progress),
        new ContactMade(At, Channel.Email, Topics.Progress, id: "m-1"),
        new ContactFailed(At, Channel.Phone, ContactFailure.Busy),
        new ContactFailed(At, Channel.Phone, ContactFailure.NoAnswer),
        new WaitStarted(At, WaitFor.Customer),
        new WaitStarted(At, WaitFor.ThirdParty),
        new RequestClosed(At),
        new RequestClosed(At, CloseReason.Withdrawn),
        new CustomerMessage(At, Channel.Email, MessageKind.Complaint),
        new CustomerMessage(At, Channel.Portal, MessageKind.Complaint),
        new CustomerMessage(At, Channel.Email, MessageKind.Question),
        new CallbackRequested(At, Channel.Email),
        new AppointmentAgreed(At, At + Duration.FromDays(1)),
        new OutcomeConfirmed(At, helped: false),
        new OutcomeConfirmed(At, helped: true),
        new FeedbackReceived(At, 5),
        new WaitEnded(At, WaitFor.Customer),
        new WaitEnded(At, WaitFor.ThirdParty),
        new RequestReopened(At),
    ];

    public static TheoryData<int> Neighbours => [.. Enumerable.Range(0, InOrder.Length - 1)];

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void CompareTo_NextInTheOrder_ComesAfter(int index)
    {
        InOrder[index].CompareTo(InOrder[index + 1]).ShouldBeLessThan(0, $"{InOrder[index]} and {InOrder[index + 1]}");
        InOrder[index + 1].CompareTo(InOrder[index]).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void CompareTo_EveryPair_IsTotalAndTransitive()
    {
        for (var one = 0; one < InOrder.Length; one++)
        {
            for (var other = 0; other < InOrder.Length; other++)
            {
                Math.Sign(InOrder[one].CompareTo(InOrder[other])).ShouldBe(one.CompareTo(other), $"{InOrder[one]} and {InOrder[other]}");
            }
        }
    }

    [Fact]
    public void CompareTo_EarlierInstant_ComesFirstWhateverTheBracket()
    {
        var early = new RequestReopened(At - Iso.Microsecond);

        (early < InOrder[0]).ShouldBeTrue();
        (InOrder[0] >= early).ShouldBeTrue();
    }

    [Fact]
    public void With_AnyArrivalAtOneInstant_TakesTheOneOrder()
    {
        foreach (var pair in InOrder.SelectMany(one => InOrder.Select(other => (one, other))).Where(pair => pair.one != pair.other))
        {
            var request = ServiceRequest.Received("R-1", At, Channel.Email);
            var inOrder = InOrder.Where(fact => fact == pair.one || fact == pair.other);

            request.With(pair.one, pair.other).GetEvents().ShouldBe(inOrder);
            request.With(pair.other, pair.one).ShouldBe(request.With(pair.one, pair.other));
        }
    }

    [Fact]
    public void With_AllBackwards_EqualsImport()
    {
        var oneByOne = ServiceRequest.Received("R-1", At, Channel.Email).With([.. InOrder.Reverse()]);

        oneByOne.GetEvents().ShouldBe(InOrder);
        oneByOne.ShouldBe(ServiceRequest.Import("R-1", At, Channel.Email, InOrder).Request);
    }

    /// <summary>Events that differ in a part of a second only. They were ordered by arrival once, as their text had no fractions.</summary>
    public static TheoryData<string> SubsecondPairs => ["noted", "estimate", "range", "back by", "wait", "appointment"];

    [Theory]
    [MemberData(nameof(SubsecondPairs))]
    public void CompareTo_ToldInstantsAMicrosecondApart_AreOrderedByThem(string kind)
    {
        var soon = At + Duration.FromHours(2);
        var later = soon + Iso.Microsecond;

        (Of(soon) < Of(later)).ShouldBeTrue();
        (Of(later) > Of(soon)).ShouldBeTrue();

        RequestEvent Of(Instant instant) => kind switch
        {
            "noted" => new Noted(At, new Mark("shop.due"), instant),
            "estimate" => new ContactMade(At, Channel.Email, Topics.None, estimate: new Estimate(instant)),
            "range" => new ContactMade(At, Channel.Email, Topics.None, estimate: new Estimate(At + Duration.FromHours(3), instant)),
            "back by" => new ContactMade(At, Channel.Email, Topics.None, backBy: instant),
            "wait" => new WaitStarted(At, WaitFor.Customer, instant),
            _ => new AppointmentAgreed(At, instant),
        };
    }

    [Fact]
    public void MessageAtTheInstantOfOurAnswer_IsUndischargedAnAnswer()
    {
        var request = IsoFacts.Received("2026-11-23T08:00Z")
            .With(IsoFacts.Message("2026-11-23T09:00Z"), IsoFacts.Told("2026-11-23T09:00Z", Topics.Answer));

        request.Knows.UnansweredMessage.At.ShouldBe(At);
    }
}
