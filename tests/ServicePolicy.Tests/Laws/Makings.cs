using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Makes an event at an instant; contacts are named by their place in the history.</summary>
internal delegate RequestEvent Making(Instant at, int index);

/// <summary>Random single events, each of every kind.</summary>
internal static class Makings
{
    private static readonly Duration[] Gaps =
    [
        Duration.Zero, Duration.Zero, Duration.FromTicks(10), Duration.FromMinutes(1), Duration.FromMinutes(15), Duration.FromMinutes(35),
        Duration.FromHours(1),
        Duration.FromHours(2), Duration.FromHours(4), Duration.FromHours(9), Duration.FromHours(24), Duration.FromHours(50),
        Duration.FromDays(5),
    ];

    public static readonly Topics[] Told =
    [
        Topics.None, Topics.Receipt, Topics.WorkStarted, Topics.Progress, Topics.Answer, Topics.Question, Topics.Apology, Topics.Resolution,
        Topics.Reminder, Topics.ClosingNotice, Topics.OutcomeCheck, Topics.FeedbackRequest, Topics.AppointmentReminder, Topics.Handover,
        Topics.CallbackOffer,
        CustomTopic.Number(0), Topics.Receipt | Topics.WorkStarted, Topics.Progress | Topics.Answer,
    ];

    public static Gen<Duration> Gap { get; } = Gen.Elements(Gaps);

    public static Gen<Duration> Ahead { get; } = Gen.Elements(Gaps.Where(gap => gap > Duration.Zero).ToArray());

    public static Gen<Making> CallRequest { get; } =
        from channel in Values.AnyChannel
        from aheads in Gen.Choose(0, 2).SelectMany(count => Gen.ArrayOf(Ahead, count))
        from length in Gen.Elements(Duration.FromMinutes(30), Duration.FromHours(2))
        select (Making)((at, _) =>
            new CallbackRequested(at, channel, aheads.Select(ahead => new NodaTime.Interval(at + ahead, at + ahead + length))));

    public static Gen<Making> Any { get; } = Gen.Frequency(
        (10, Contact()),
        (2, from channel in Values.AnyChannel
            from reason in Gen.Elements(Enum.GetValues<ContactFailure>())
            select (Making)((at, _) => new ContactFailed(at, channel, reason))),
        (2, from back in Gen.Choose(1, 5)
            select (Making)((at, index) => new ContactFailed(at, Channel.Email, ContactFailure.Bounced, $"c{index - back}"))),
        (6, from channel in Values.AnyChannel
            from kind in Gen.Elements(Enum.GetValues<MessageKind>())
            select (Making)((at, _) => new CustomerMessage(at, channel, kind))),
        (1, from request in CallRequest select request),
        (1, from ahead in Ahead select Agreement(ahead)),
        (4, from ahead in Ahead
            from party in Gen.Elements(WaitFor.Customer, WaitFor.Customer, WaitFor.ThirdParty)
            from isOpen in Values.Flag
            select (Making)((at, _) => new WaitStarted(at, party, isOpen.Value ? null : at + ahead))),
        (2, from party in Gen.Elements(WaitFor.Customer, WaitFor.Customer, WaitFor.ThirdParty)
            select (Making)((at, _) =>
            new WaitEnded(at, party))),
        (1, from part in Gen.Choose(0, 2)
            select (Making)((at, _) =>
            new NeedClarified(at, new Brief(part == 1 ? null : "x", when: part == 0 ? null : "y")))),
        (1, Gen.Constant((Making)((at, _) => new SlipForeseen(at)))),
        (1, Gen.Constant((Making)((at, _) => new FailureFound(at)))),
        (1, Gen.Constant((Making)((at, _) => new HandedOver(at, "second")))),
        (1, Gen.Constant((Making)((at, _) => new Reclassified(at, new RequestTraits(priority: "1"))))),
        (1, Gen.Constant((Making)((at, _) => new RequestResolved(at)))),
        (1, Gen.Constant((Making)((at, _) => new RequestReopened(at)))),
        (1, from helped in Values.Flag select (Making)((at, _) => new OutcomeConfirmed(at, helped.Value))),
        (1, Gen.Constant((Making)((at, _) => new FeedbackReceived(at)))),
        (1, from reason in Gen.Elements(Enum.GetValues<CloseReason>()) select (Making)((at, _) => new RequestClosed(at, reason))),
        (2, Gen.Constant((Making)((at, _) => new Noted(at, SignedContractDuty.Signed)))));

    public static Gen<Making> Contact() => Gen.Elements(Told).SelectMany(told => Contact(told, Gen.Choose(0, 3).Select(one => one == 0)));

    private static Gen<Making> Contact(Topics told, Gen<bool> automatic) =>
        from channel in Values.AnyChannel
        from automatically in automatic
        from estimate in Gen.Choose(0, 3)
        from ahead in Ahead
        from back in Gen.Choose(0, 3)
        from backBy in Ahead
        select (Making)((at, index) => new ContactMade(
            at, channel, told, automatically, estimate == 0 ? new Estimate(at + ahead) : null, back == 0 ? at + backBy : null,
            $"c{index}"));

    public static Gen<Making> Saying(Topics topics) => Contact(topics, Gen.Choose(0, 1).Select(one => one == 0));

    public static Making Agreement(Duration ahead) => (at, _) => new AppointmentAgreed(at, at + ahead);
}
