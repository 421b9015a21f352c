using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>Random strict histories: every kind of event, some at one instant, bounces of contacts that were made.</summary>
internal static class Histories
{
    private static readonly Duration[] Gaps =
    [
        Duration.Zero, Duration.Zero, Duration.FromTicks(10), Duration.FromMinutes(1), Duration.FromMinutes(15), Duration.FromMinutes(35), Duration.FromHours(1),
        Duration.FromHours(2), Duration.FromHours(4), Duration.FromHours(9), Duration.FromHours(24), Duration.FromHours(50), Duration.FromDays(5),
    ];

    private static readonly Topics[] Told =
    [
        Topics.None, Topics.Receipt, Topics.WorkStarted, Topics.Progress, Topics.Answer, Topics.Question, Topics.Apology, Topics.Resolution,
        Topics.Reminder, Topics.ClosingNotice, TopicsExtensions.Host(0), Topics.Receipt | Topics.WorkStarted, Topics.Progress | Topics.Answer,
    ];

    private delegate RequestEvent Making(Instant at, int index);

    public static Gen<Duration> Gap { get; } = Gen.Elements(Gaps);

    private static Gen<Duration> Ahead { get; } = Gen.Elements(Gaps.Where(gap => gap > Duration.Zero).ToArray());

    public static Gen<Instant> Receipt { get; } =
        from day in Gen.Choose(0, 730)
        from step in Gen.Choose(0, 287)
        select Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromDays(day) + Duration.FromMinutes(5 * step);

    /// <summary>A history that begins at an instant.</summary>
    public static Gen<RequestEvent[]> From(Instant receivedAt) =>
        from length in Gen.Choose(0, 10)
        from gaps in Gen.ArrayOf(Gap, length)
        from makings in Gen.ArrayOf(AnyEvent, length)
        select Sound(Made(receivedAt, gaps, makings));

    /// <summary>Without the bounces of contacts that are not there.</summary>
    public static RequestEvent[] Sound(RequestEvent[] facts)
    {
        var made = new HashSet<string?>();
        var sound = new List<RequestEvent>();
        foreach (var fact in facts)
        {
            if (fact is ContactMade contact)
            {
                made.Add(contact.Id);
            }

            if (fact is not ContactFailed { Of: { } of } || made.Contains(of))
            {
                sound.Add(fact);
            }
        }

        return [.. sound];
    }

    private static Gen<Making> AnyEvent { get; } = Gen.Frequency(
        (10, Contact()),
        (2, from channel in Values.AnyChannel
            from reason in Gen.Elements(Enum.GetValues<ContactFailure>())
            select (Making)((at, _) => new ContactFailed(at, channel, reason))),
        (2, from back in Gen.Choose(1, 5)
            select (Making)((at, index) => new ContactFailed(at, Channel.Email, ContactFailure.Bounced, $"c{index - back}"))),
        (6, from channel in Values.AnyChannel
            from kind in Gen.Elements(Enum.GetValues<MessageKind>())
            select (Making)((at, _) => new CustomerMessage(at, channel, kind))),
        (1, from channel in Values.AnyChannel
            from ahead in Ahead
            from stated in Values.Flag
            select (Making)((at, _) => new CallbackRequested(at, channel, stated.Value ? [new NodaTime.Interval(at + ahead, at + ahead + Duration.FromHours(2))] : []))),
        (1, from ahead in Ahead select (Making)((at, _) => new AppointmentAgreed(at, at + ahead))),
        (4, from ahead in Ahead
            from party in Gen.Elements(WaitFor.Customer, WaitFor.Customer, WaitFor.ThirdParty)
            from isOpen in Values.Flag
            select (Making)((at, _) => new WaitStarted(at, party, isOpen.Value ? null : at + ahead))),
        (2, from party in Gen.Elements(WaitFor.Customer, WaitFor.Customer, WaitFor.ThirdParty) select (Making)((at, _) => new WaitEnded(at, party))),
        (1, from part in Gen.Choose(0, 2) select (Making)((at, _) => new NeedClarified(at, new Brief(part == 1 ? null : "x", when: part == 0 ? null : "y")))),
        (1, Gen.Constant((Making)((at, _) => new SlipForeseen(at)))),
        (1, Gen.Constant((Making)((at, _) => new FailureFound(at)))),
        (1, Gen.Constant((Making)((at, _) => new HandedOver(at, "second")))),
        (1, Gen.Constant((Making)((at, _) => new Reclassified(at, new RequestTraits(priority: "1"))))),
        (1, Gen.Constant((Making)((at, _) => new RequestResolved(at)))),
        (1, Gen.Constant((Making)((at, _) => new RequestReopened(at)))),
        (1, from helped in Values.Flag select (Making)((at, _) => new OutcomeConfirmed(at, helped.Value))),
        (1, Gen.Constant((Making)((at, _) => new FeedbackReceived(at)))),
        (1, from reason in Gen.Elements(Enum.GetValues<CloseReason>()) select (Making)((at, _) => new RequestClosed(at, reason))),
        (2, Gen.Constant((Making)((at, _) => new Noted(at, ContractCopyDuty.Signed)))));

    private static Gen<Making> Contact() =>
        from channel in Values.AnyChannel
        from told in Gen.Elements(Told)
        from automatic in Gen.Choose(0, 3)
        from estimate in Gen.Choose(0, 3)
        from promised in Ahead
        from back in Gen.Choose(0, 3)
        from backBy in Ahead
        select (Making)((at, index) => new ContactMade(
            at, channel, told, automatic == 0, estimate == 0 ? new Estimate(at + promised) : null, back == 0 ? at + backBy : null, $"c{index}"));

    private static RequestEvent[] Made(Instant receivedAt, Duration[] gaps, Making[] makings)
    {
        var at = receivedAt;
        var facts = new RequestEvent[gaps.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            at += gaps[i];
            facts[i] = makings[i](at, i);
        }

        return facts;
    }
}
