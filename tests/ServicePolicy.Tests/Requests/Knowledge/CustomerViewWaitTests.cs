using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Requests;

/// <summary>Rule F5: what begins and ends a wait, and the union of waits of one party.</summary>
public sealed class CustomerViewWaitTests
{
    private const string Ten = "2026-11-23T10:00Z";
    private const string Noon = "2026-11-23T12:00Z";

    public static TheoryData<string, bool, bool> Enders => new()
    {
        { "wait ended", true, false },
        { "wait for others ended", false, true },
        { "question", true, false },
        { "thanks", true, false },
        { "callback asked", true, false },
        { "appointment agreed", true, false },
        { "resolved", true, false },
        { "reopened", true, false },
        { "closed", true, false },
        { "did not help after the telling", true, false },
        { "did not help before the telling", false, false },
        { "contact", false, false },
        { "resolution told", false, false },
        { "attempt", false, false },
        { "handed over", false, false },
        { "noted", false, false },
        { "feedback", false, false },
    };

    [Theory]
    [MemberData(nameof(Enders))]
    public void CustomerWaits_EventInOpenWaits_EndsThoseOfItsParty(string what, bool endsCustomer, bool endsOther)
    {
        var received = Received("2026-11-23T09:00Z");
        var started = (what == "did not help after the telling" ? received.With(Told("2026-11-23T09:30Z", Topics.Resolution)) : received)
            .With(Waiting(Ten), Waiting(Ten, waitFor: WaitFor.ThirdParty));

        var knows = started.With(Ender(what)).Knows;

        knows.GetCustomerWaits().ShouldBe([new Wait(Iso.At(Ten), endsCustomer ? Iso.At(Noon) : null)]);
        knows.GetThirdPartyWaits().ShouldBe([new Wait(Iso.At(Ten), endsOther ? Iso.At(Noon) : null)]);
    }

    [Theory]
    [InlineData("2026-11-23T11:59:59.999999Z", true)]
    [InlineData("2026-11-23T12:00:00Z", false)]
    public void WaitUntil_AroundItsEnd_EndsByItself(string now, bool holds)
    {
        var request = Received("2026-11-23T09:00Z").With(Waiting(Ten, until: Noon));

        HelpDesk.Policy.Plan(request, Iso.At(now)).Of("AnnounceWork")!.OnHold.ShouldBe(holds);
    }

    [Fact]
    public void CustomerWaits_OverlappingAndTouching_AreOne()
    {
        var request = Received("2026-11-23T09:00Z").With(
            Waiting(Ten, until: "2026-11-23T11:00Z"),
            Waiting("2026-11-23T10:30Z", until: Noon),
            Waiting(Noon, until: "2026-11-23T13:00Z"),
            Waiting("2026-11-23T13:00:00.000001Z", until: "2026-11-23T14:00Z"));

        request.Knows.GetCustomerWaits().ShouldBe(
        [
            new Wait(Iso.At(Ten), Iso.At("2026-11-23T13:00Z")),
            new Wait(Iso.At("2026-11-23T13:00:00.000001Z"), Iso.At("2026-11-23T14:00Z")),
        ]);
    }

    [Fact]
    public void CustomerWaits_MessageAtTheInstantOfItsBeginning_LeavesNone() =>
        Received("2026-11-23T09:00Z").With(Waiting(Ten), Message(Ten, MessageKind.Thanks)).Knows.GetCustomerWaits().ShouldBeEmpty();

    [Fact]
    public void CustomerWaits_EndedBeforeItsUntil_EndsThen() =>
        Received("2026-11-23T09:00Z").With(Waiting(Ten, until: "2026-11-27T10:00Z"), Message(Noon)).Knows.GetCustomerWaits()
            .ShouldBe([new Wait(Iso.At(Ten), Iso.At(Noon))]);

    [Fact]
    public void WaitEnded_WithoutAWait_ChangesNothing() =>
        Received("2026-11-23T09:00Z").With(NoLongerWaiting(Noon)).Knows.GetCustomerWaits().ShouldBeEmpty();

    private static RequestEvent Ender(string what)
    {
        var at = Iso.At(Noon);
        return what switch
        {
            "wait ended" => NoLongerWaiting(Noon),
            "wait for others ended" => NoLongerWaiting(Noon, WaitFor.ThirdParty),
            "question" => Message(Noon),
            "thanks" => Message(Noon, MessageKind.Thanks),
            "callback asked" => new CallbackRequested(at, Channel.Phone),
            "appointment agreed" => new AppointmentAgreed(at, at + Duration.FromDays(1)),
            "resolved" => Resolved(Noon),
            "reopened" => Reopened(Noon),
            "closed" => Closed(Noon),
            "did not help after the telling" or "did not help before the telling" => Verdict(Noon, helped: false),
            "contact" => Told(Noon, Topics.Progress),
            "resolution told" => Told(Noon, Topics.Resolution),
            "attempt" => new ContactFailed(at, Channel.Phone, ContactFailure.NoAnswer),
            "handed over" => new HandedOver(at),
            "noted" => new Noted(at, new Mark("shop.packed")),
            _ => new FeedbackReceived(at, 5),
        };
    }
}
