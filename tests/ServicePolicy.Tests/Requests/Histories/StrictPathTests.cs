using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Requests;

/// <summary>The strict path refuses what a careful host does not send, with an error that names the event.</summary>
public sealed class StrictPathTests
{
    private const string ReceivedAt = "2026-11-23T09:00Z";

    [Theory]
    [InlineData("2026-11-23T08:59:59.999999Z", true)]
    [InlineData("2026-11-23T09:00:00Z", false)]
    [InlineData("2026-11-23T09:00:00.000001Z", false)]
    public void With_AroundReceipt_RefusesOnlyEarlier(string at, bool isRefused)
    {
        var adding = () => Received(ReceivedAt).With(Message(at));

        Refuses(adding, isRefused, "CustomerMessage", "2026-11-23T08:59:59");
    }

    [Theory]
    [InlineData("2026-11-23T09:59:59.999999Z", true)]
    [InlineData("2026-11-23T10:00:00Z", false)]
    [InlineData("2026-11-23T10:00:00.000001Z", false)]
    public void With_AroundTheLastEvent_RefusesOnlyEarlier(string at, bool isRefused)
    {
        var adding = () => Received(ReceivedAt).With(Told("2026-11-23T10:00Z", Topics.Progress)).With(Message(at));

        Refuses(adding, isRefused, "CustomerMessage", "the last event");
    }

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z", true)]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T09:00:00Z", true)]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T10:00:00.000001Z", false)]
    public void ContactMade_EstimateAroundItsOwnInstant_RefusesAtOrBefore(string at, string by, bool isRefused)
    {
        var telling = () => Received(ReceivedAt).With(Told(at, Topics.None, estimate: by));

        Refuses(telling, isRefused, "estimate", "must lie after the contact");
    }

    [Fact]
    public void ContactMade_EstimateTopicWithoutValue_IsRefused() =>
        Should.Throw<ArgumentException>(() => Told("2026-11-23T10:00Z", Topics.Estimate | Topics.Progress))
            .Message.ShouldContain("without an estimate");

    [Fact]
    public void ContactMade_EstimateValue_MakesTheTopic() =>
        Told("2026-11-23T10:00Z", Topics.Progress, estimate: "2026-11-24T10:00Z").Told.ShouldBe(Topics.Progress | Topics.Estimate);

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", true)]
    [InlineData("2026-11-23T10:00:00.000001Z", false)]
    public void ContactMade_BackByAroundItsOwnInstant_RefusesAtOrBefore(string backBy, bool isRefused)
    {
        var telling = () => Received(ReceivedAt).With(Told("2026-11-23T10:00Z", Topics.Progress, backBy: backBy));

        Refuses(telling, isRefused, "back by", "must lie after the contact");
    }

    [Fact]
    public void With_UnsoundContactOfALog_IsRefusedByName()
    {
        var unsound = ContactMade.FromLog(Iso.At("2026-11-23T10:00Z"), Channel.Email, Topics.Estimate);

        Should.Throw<ArgumentException>(() => Received(ReceivedAt).With(unsound)).Message.ShouldContain("Use Import");
    }

    [Theory]
    [InlineData("m-2", "2026-11-23T11:00Z", true)]
    [InlineData("m-1", "2026-11-23T11:00Z", false)]
    [InlineData("m-1", "2026-11-23T10:00Z", false)]
    public void With_Bounce_RefusesAnUnknownContact(string of, string at, bool isRefused)
    {
        var adding = () => Received(ReceivedAt).With(Told("2026-11-23T10:00Z", Topics.Progress, id: "m-1")).With(Bounce(at, of));

        Refuses(adding, isRefused, "'m-2'", "no contact of that id");
    }

    [Fact]
    public void With_BounceBeforeItsContactAtOneInstant_IsRefused() =>
        Should.Throw<ArgumentException>(() => Received(ReceivedAt).With(
            Bounce("2026-11-23T10:00Z", "m-1"), Told("2026-11-23T10:00Z", Topics.Progress, id: "m-1")));

    [Fact]
    public void With_EqualEventAtTheLastInstant_ChangesNothing()
    {
        var once = Received(ReceivedAt).With(Message("2026-11-23T10:00Z"), Resolved("2026-11-23T10:00Z"));

        once.With(Message("2026-11-23T10:00Z")).ShouldBeSameAs(once);
        once.With(Resolved("2026-11-23T10:00Z")).ShouldBeSameAs(once);
    }

    [Fact]
    public void With_SomeOfWhichOneIsRefused_LeavesTheRequestAsItWas()
    {
        var request = Received(ReceivedAt);

        Should.Throw<ArgumentException>(() => request.With(Message("2026-11-23T11:00Z"), Message("2026-11-23T10:00Z")));
        request.GetEvents().ShouldBeEmpty();
        request.Knows.UnansweredMessage.IsNever.ShouldBeTrue();
    }

    [Fact]
    public void With_OneMore_LeavesTheOlderRequestAsItWas()
    {
        var before = Received(ReceivedAt).With(Message("2026-11-23T10:00Z"));
        var one = before.With(Told("2026-11-23T11:00Z", Topics.Answer));
        var other = before.With(Closed("2026-11-23T12:00Z"));

        before.GetEvents().Count.ShouldBe(1);
        before.Knows.UnansweredMessage.IsNever.ShouldBeFalse();
        one.Knows.Closed.IsNever.ShouldBeTrue();
        other.Knows.UnansweredMessage.IsNever.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Received_EmptyId_IsRefused(string id) =>
        Should.Throw<ArgumentException>(() => ServiceRequest.Received(id, Iso.At(ReceivedAt), Channel.Email)).ParamName.ShouldBe("id");

    [Fact]
    public void WaitStarted_EndingAsItBegins_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Waiting("2026-11-23T10:00Z", until: "2026-11-23T10:00Z"))
            .Message.ShouldContain("2026-11-23T10:00:00Z");
        Waiting("2026-11-23T10:00Z", until: "2026-11-23T10:00:00.000001Z").Until.ShouldNotBeNull();
    }

    [Fact]
    public void AppointmentAgreed_ForItsOwnInstant_IsRefused() =>
        Should.Throw<ArgumentException>(() => new AppointmentAgreed(Iso.At(ReceivedAt), Iso.At(ReceivedAt))).ParamName.ShouldBe("time");

    [Fact]
    public void CallbackRequested_WindowWithoutLength_IsRefused()
    {
        var at = Iso.At(ReceivedAt);

        Should.Throw<ArgumentException>(() => new CallbackRequested(at, Channel.Email, [new Interval(at, at)]))
            .ParamName.ShouldBe("windows");
        Should.Throw<ArgumentException>(() => new CallbackRequested(at, Channel.Email, [new Interval(at, null)]));
    }

    [Fact]
    public void Events_BelowAMicrosecond_AreTruncated()
    {
        var nanos = Iso.At(ReceivedAt) + Duration.FromNanoseconds(1_999);

        new RequestResolved(nanos).At.ShouldBe(Iso.At(ReceivedAt) + Iso.Microsecond);
        new Estimate(nanos).By.ShouldBe(Iso.At(ReceivedAt) + Iso.Microsecond);
        ServiceRequest.Received("R-1", nanos, Channel.Email).ReceivedAt.ShouldBe(Iso.At(ReceivedAt) + Iso.Microsecond);
    }

    private static void Refuses(Func<ServiceRequest> adding, bool isRefused, params string[] saying)
    {
        if (!isRefused)
        {
            adding().ShouldNotBeNull();
            return;
        }

        var error = Should.Throw<ArgumentException>(() => adding());
        foreach (var text in saying)
        {
            error.Message.ShouldContain(text);
        }
    }
}
