using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Requests;

/// <summary>What each event teaches about the customer, waits apart.</summary>
public sealed class CustomerViewTests
{
    private const string Nine = "2026-11-23T09:00Z";
    private const string Ten = "2026-11-23T10:00Z";
    private const string Noon = "2026-11-23T12:00Z";
    private const string Tomorrow = "2026-11-24T10:00Z";

    [Theory]
    [InlineData("Email", null, false, false)]
    [InlineData("Phone", null, false, true)]
    [InlineData("Chat", null, false, true)]
    [InlineData("Sms", null, false, false)]
    [InlineData("Phone", null, true, false)]
    [InlineData("Phone", false, false, false)]
    [InlineData("Email", true, false, true)]
    [InlineData("Phone", true, true, true)]
    public void Received_ByChannel_IsTakenLiveAndThenAcknowledged(string channel, bool? takenLive, bool openedByDesk, bool isLive)
    {
        var request = ServiceRequest.Received(
            "R-1", Iso.At(Nine), Channel.Named(channel), takenLive: takenLive, openedByDesk: openedByDesk);
        var knows = request.Knows;

        knows.TakenLive.ShouldBe(isLive);
        knows.GetAcknowledgement().ShouldBe(isLive ? new Acknowledgement(Iso.At(Nine), Channel.Named(channel), false) : null);
        knows.LastContactByPerson.At.ShouldBe(isLive ? Iso.At(Nine) : null);
        knows.LastUsedChannel.ShouldBe(openedByDesk ? null : Channel.Named(channel));
    }

    [Fact]
    public void Default_Asked_SaysThatNoRequestIsBehindIt()
    {
        Should.Throw<InvalidOperationException>(() => default(CustomerView).ReceivedAt).Message.ShouldContain("no request behind it");
        (default(CustomerView) == default).ShouldBeTrue();
        (default(CustomerView) == ServiceRequest.Received("R-1", Instant.FromUtc(2026, 11, 23, 7, 0), Channel.Email).Knows).ShouldBeFalse();
    }

    [Fact]
    public void Acknowledgement_FirstContactOfTheOpening_WhateverItSays()
    {
        var knows = Received(Nine).With(Told(Ten, Topics.Progress, Channel.Sms, automatic: true), Told(Noon, Topics.Receipt)).Knows;

        knows.GetAcknowledgement().ShouldBe(new Acknowledgement(Iso.At(Ten), Channel.Sms, true));
        knows.LastContactByPerson.At.ShouldBe(Iso.At(Noon));
    }

    public static TheoryData<Topics, bool, bool> Answers => new()
    {
        { Topics.Answer, false, true },
        { Topics.Question, false, true },
        { Topics.Progress, false, true },
        { Topics.Resolution, false, true },
        { Topics.Receipt, false, false },
        { Topics.WorkStarted, false, false },
        { Topics.Apology, false, false },
        { Topics.None, false, false },
        { Topics.Answer, true, false },
        { Topics.Receipt | Topics.Answer, false, true },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void UnansweredMessage_Contact_AnswersWithSubstanceByAPerson(Topics told, bool automatic, bool answers)
    {
        var knows = Received(Nine)
            .With(Message(Ten), Message("2026-11-23T11:00Z", MessageKind.Complaint), Told(Noon, told, automatic: automatic))
            .Knows;

        knows.UnansweredMessage.IsNever.ShouldBe(answers);
        knows.UnansweredComplaint.IsNever.ShouldBe(answers);
    }

    [Fact]
    public void UnansweredMessage_EstimateTold_Answers() =>
        Received(Nine).With(Message(Ten), Told(Noon, Topics.None, estimate: Tomorrow)).Knows.UnansweredMessage.IsNever.ShouldBeTrue();

    [Theory]
    [InlineData(MessageKind.Question, null, true)]
    [InlineData(MessageKind.Complaint, null, true)]
    [InlineData(MessageKind.Information, null, false)]
    [InlineData(MessageKind.Thanks, null, false)]
    [InlineData(MessageKind.Thanks, true, true)]
    [InlineData(MessageKind.Question, false, false)]
    public void CustomerMessage_Kind_ExpectsAnAnswer(MessageKind kind, bool? expects, bool owed)
    {
        var knows = Received(Nine).With(new CustomerMessage(Iso.At(Ten), Channel.Chat, kind, expects)).Knows;

        (knows.UnansweredMessage.IsNever && knows.UnansweredComplaint.IsNever).ShouldBe(!owed);
        knows.LastUsedChannel.ShouldBe(Channel.Chat);
    }

    [Fact]
    public void UnansweredMessage_Burst_CountsFromTheOldest() =>
        Received(Nine).With(Message(Ten), Message(Noon)).Knows.UnansweredMessage.At.ShouldBe(Iso.At(Ten));

    [Fact]
    public void Estimate_NextOneTold_ReplacesIt()
    {
        var knows = Received(Nine).With(Told(Ten, Topics.None, estimate: Tomorrow), Slip("2026-11-23T11:00Z")).Knows;
        knows.Estimate!.By.ShouldBe(Iso.At(Tomorrow));
        knows.EstimateTold.At.ShouldBe(Iso.At(Ten));
        knows.SlipForeseen.At.ShouldBe(Iso.At("2026-11-23T11:00Z"));

        var after = Received(Nine).With(
            Told(Ten, Topics.None, estimate: Tomorrow),
            Slip("2026-11-23T11:00Z"),
            Told(Noon, Topics.None, automatic: true, estimate: "2026-11-25T10:00Z")).Knows;
        after.Estimate!.By.ShouldBe(Iso.At("2026-11-25T10:00Z"));
        after.SlipForeseen.IsNever.ShouldBeTrue();
    }

    [Fact]
    public void Slip_WithoutAnEstimate_IsNothing() => Received(Nine).With(Slip(Ten)).Knows.SlipForeseen.IsNever.ShouldBeTrue();

    [Theory]
    [InlineData(Topics.Resolution, false, false)]
    [InlineData(Topics.Resolution, true, true)]
    [InlineData(Topics.Progress, false, true)]
    public void Estimate_Contact_EndsWhereTheResolutionIsTold(Topics told, bool automatic, bool stands) =>
        (Received(Nine).With(Told(Ten, Topics.None, estimate: Tomorrow), Told(Noon, told, automatic: automatic)).Knows.Estimate is not null)
            .ShouldBe(stands);

    [Theory]
    [InlineData(Topics.None, false, null)]
    [InlineData(Topics.Receipt, true, Tomorrow)]
    public void BackBy_NextContact_SettlesItWhereAPersonMakesIt(Topics told, bool automatic, string? left) =>
        Received(Nine).With(Told(Ten, Topics.Progress, backBy: Tomorrow), Told(Noon, told, automatic: automatic)).Knows.BackBy
            .ShouldBe(Iso.AtOrNull(left));

    [Fact]
    public void BackBy_NewerOne_ReplacesIt() =>
        Received(Nine).With(Told(Ten, Topics.None, backBy: Tomorrow), Told(Noon, Topics.None, backBy: "2026-11-25T10:00Z")).Knows.BackBy
            .ShouldBe(Iso.At("2026-11-25T10:00Z"));

    [Fact]
    public void BackBy_ToldWithTheResolution_IsNone() =>
        Received(Nine).With(Told(Ten, Topics.Resolution, backBy: Tomorrow)).Knows.BackBy.ShouldBeNull();

    [Theory]
    [InlineData("2026-11-23T12:00Z")]
    [InlineData("2026-11-23T10:00Z")]
    public void Bounce_OfAContact_UndoesIt(string bouncedAt)
    {
        var request = Received(Nine).With(Message("2026-11-23T09:30Z"));

        var bounced = request.With(Told(Ten, Topics.Answer, estimate: Tomorrow, backBy: Noon, id: "m-1"), Bounce(bouncedAt, "m-1")).Knows;

        bounced.FirstContact.IsNever.ShouldBeTrue();
        bounced.LastContactByPerson.IsNever.ShouldBeTrue();
        bounced.Estimate.ShouldBeNull();
        bounced.BackBy.ShouldBeNull();
        bounced.UnansweredMessage.At.ShouldBe(Iso.At("2026-11-23T09:30Z"));
        bounced.LastFactAt.ShouldBe(Iso.At(bouncedAt));
    }

    [Fact]
    public void Bounce_OfTheSecondOfTwo_LeavesTheFirst()
    {
        var knows = Received(Nine).With(
            Told(Ten, Topics.None, estimate: Tomorrow, id: "m-1"),
            Told("2026-11-23T11:00Z", Topics.None, estimate: "2026-11-25T10:00Z", id: "m-2"),
            Bounce(Noon, "m-2")).Knows;

        knows.Estimate!.By.ShouldBe(Iso.At(Tomorrow));
        knows.LastContactByPerson.At.ShouldBe(Iso.At(Ten));
    }

    [Fact]
    public void Bounce_OfBoth_UndoesBoth() =>
        Received(Nine).With(
            Told(Ten, Topics.Receipt, id: "m-1"),
            Bounce("2026-11-23T10:30Z", "m-1"),
            Told("2026-11-23T11:00Z", Topics.Receipt, id: "m-2"),
            Bounce(Noon, "m-2"))
            .Knows.FirstContact.IsNever.ShouldBeTrue();

    [Fact]
    public void Bounce_OfAnIdUsedTwice_NamesTheLaterContact() =>
        Received(Nine).With(Told(Ten, Topics.Receipt, id: "m-1"), Told("2026-11-23T11:00Z", Topics.Receipt, id: "m-1"), Bounce(Noon, "m-1"))
            .Knows.LastContactByPerson.At.ShouldBe(Iso.At(Ten));

    [Theory]
    [InlineData("Phone", "2026-11-23T12:00Z")]
    [InlineData("Email", "2026-11-23T12:00Z")]
    public void LastFailedAttempt_Attempt_IsNoted(string channel, string at) =>
        Received(Nine).With(new ContactFailed(Iso.At(at), Channel.Named(channel), ContactFailure.NoAnswer)).Knows
            .LastFailedAttempt.At.ShouldBe(Iso.At(at));

    [Fact]
    public void ResolutionTold_ContactByAPerson_WithOrWithoutResolved()
    {
        Received(Nine).With(Told(Ten, Topics.Resolution)).Knows.ResolutionTold.At.ShouldBe(Iso.At(Ten));
        Received(Nine).With(Resolved(Ten)).Knows.ResolutionTold.IsNever.ShouldBeTrue();
        Received(Nine).With(Resolved(Ten)).Knows.Resolutions.Last.At.ShouldBe(Iso.At(Ten));
        Received(Nine).With(Told(Ten, Topics.Resolution, automatic: true)).Knows.ResolutionTold.IsNever.ShouldBeTrue();
    }

    [Fact]
    public void RequestReopened_BeginsANewOpening()
    {
        var knows = Received(Nine).With(Told(Ten, Topics.Resolution), Closed(Noon), Reopened("2026-11-23T13:00Z")).Knows;

        knows.Openings.Count.ShouldBe(2);
        knows.LastOpened.At.ShouldBe(Iso.At("2026-11-23T13:00Z"));
        knows.FirstContact.IsNever.ShouldBeTrue();
        knows.ResolutionTold.IsNever.ShouldBeTrue();
        knows.Closed.IsNever.ShouldBeTrue();
        knows.LastContactByPerson.At.ShouldBe(Iso.At(Ten));
    }

    [Theory]
    [InlineData("nothing told", 1)]
    [InlineData("resolution told", 2)]
    [InlineData("closed", 2)]
    public void OutcomeConfirmed_DidNotHelp_ReopensAfterTheTellingOrTheClosing(string before, int openings)
    {
        var request = before switch
        {
            "resolution told" => Received(Nine).With(Told(Ten, Topics.Resolution)),
            "closed" => Received(Nine).With(Closed(Ten)),
            _ => Received(Nine).With(Told(Ten, Topics.Progress)),
        };

        var knows = request.With(Verdict(Noon, helped: false)).Knows;

        knows.Openings.Count.ShouldBe(openings);
        knows.Verdict.At.ShouldBe(openings == 1 ? Iso.At(Noon) : null);
        request.With(Verdict(Noon, helped: true)).Knows.Openings.Count.ShouldBe(1);
    }

    [Fact]
    public void RequestClosed_EndsCommitments()
    {
        var knows = Received(Nine)
            .With(Told(Ten, Topics.None, estimate: Tomorrow, backBy: Tomorrow), Message("2026-11-23T11:00Z"), Closed(Noon))
            .Knows;

        knows.Closed.At.ShouldBe(Iso.At(Noon));
        knows.Estimate.ShouldBeNull();
        knows.BackBy.ShouldBeNull();
        knows.UnansweredMessage.At.ShouldBe(Iso.At("2026-11-23T11:00Z"), "an answer is owed after closing too");
    }

    [Fact]
    public void HandedOver_Team_IsATraitFromThenOn()
    {
        var request = ServiceRequest.Received("R-1", Iso.At(Nine), Channel.Email, traits: new RequestTraits("order", "high", "front"));

        request.With(new HandedOver(Iso.At(Ten), "back")).Traits.ShouldBe(new RequestTraits("order", "high", "back"));
        request.With(new HandedOver(Iso.At(Ten))).Traits.Team.ShouldBe("front");
        request.With(new HandedOver(Iso.At(Ten), "back")).Knows.Handovers.Last.At.ShouldBe(Iso.At(Ten));
    }

    [Fact]
    public void Reclassified_Traits_ReplaceAllButATeamLeftOut()
    {
        var request = ServiceRequest.Received("R-1", Iso.At(Nine), Channel.Email, traits: new RequestTraits("order", "high", "front"));

        request.With(new Reclassified(Iso.At(Ten), new RequestTraits("fault", tags: ["vip"]))).Traits
            .ShouldBe(new RequestTraits("fault", null, "front", ["vip"]));
        request.With(new Reclassified(Iso.At(Ten), new RequestTraits("fault", team: "back"))).Traits.Team.ShouldBe("back");
    }

    [Fact]
    public void Noted_SameMarkAgain_KeepsFirstLastAndCount()
    {
        var mark = new Mark("shop.order-placed");
        var knows = Received(Nine).With(new Noted(Iso.At(Ten), mark, Iso.At(Tomorrow)), new Noted(Iso.At(Noon), mark)).Knows;

        knows.Noted(mark).ShouldBe(new MarkFacts(mark, Iso.At(Ten), Iso.At(Noon), 2));
        knows.Noted(new Mark("shop.other")).ShouldBeNull();
    }

    [Fact]
    public void NeedClarified_PartByPart_IsKnownSinceTheLastOfThem()
    {
        var knows = Received(Nine).With(Clarified(Ten, new Brief("a chair")), Clarified(Noon, new Brief("two chairs", when: "soon"))).Knows;

        knows.Brief.ShouldBe(new Brief("two chairs", when: "soon"));
        knows.KnownSince(BriefParts.What).At.ShouldBe(Iso.At(Ten));
        knows.KnownSince(BriefParts.What | BriefParts.When).At.ShouldBe(Iso.At(Noon));
        knows.KnownSince(BriefParts.How).IsNever.ShouldBeTrue();
    }
}
