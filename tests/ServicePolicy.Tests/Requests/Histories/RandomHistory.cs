using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Requests;

/// <summary>Small random histories of three days: strict ones in order, and dirty ones as logs have them.</summary>
internal static class RandomHistory
{
    public static readonly Instant ReceivedAt = Instant.FromUtc(2026, 11, 20, 7, 0);

    private const int Span = 3 * 24 * 60;
    private const int Kinds = 20;

    private static readonly Channel[] Channels = [Channel.Email, Channel.Phone, Channel.Portal];

    private static readonly Topics[] Said =
    [
        Topics.None, Topics.Receipt, Topics.WorkStarted, Topics.Progress, Topics.Answer, Topics.Question, Topics.Resolution,
        Topics.Receipt | Topics.WorkStarted,
    ];

    /// <summary>Events in their order, each one that the strict path takes.</summary>
    public static Gen<RequestEvent[]> Strict =>
        Of(from => from).Select(facts => facts.OrderBy(fact => fact).Where((fact, index) => IsKnown(fact, facts)).ToArray());

    /// <summary>The same, out of order, repeated, before receipt, with bounces of nothing.</summary>
    public static Gen<RequestEvent[]> Shuffled =>
        from facts in Of(minute => minute - 600)
        from repeated in Gen.Choose(0, 3)
        from order in Gen.Shuffle(facts.Concat(facts.Take(repeated)))
        select order.ToArray();

    private static bool IsKnown(RequestEvent fact, RequestEvent[] facts) =>
        fact is not ContactFailed { ContactId: { } of } bounce
        || facts.OfType<ContactMade>().Any(contact => contact.Id == of && contact.At <= bounce.At);

    private static Gen<RequestEvent[]> Of(Func<int, int> shift) =>
        from count in Gen.Choose(0, 14)
        from facts in Event(shift).ArrayOf(count)
        select facts;

    // A coarse grid of instants, so that many share one.
    private static Gen<RequestEvent> Event(Func<int, int> shift) =>
        from slot in Gen.Choose(0, Span / 90)
        from kind in Gen.Choose(0, Kinds)
        from one in Gen.Choose(0, 7)
        from other in Gen.Choose(1, 40)
        select Fact(ReceivedAt + Duration.FromMinutes(shift(slot * 90)), kind, one, Duration.FromMinutes(other * 90));

    private static RequestEvent Fact(Instant at, int kind, int one, Duration ahead) => kind switch
    {
        0 or 1 => new ContactMade(at, Channels[one % 3], Said[one], automatic: one % 2 == 0, id: $"m-{one % 3}"),
        2 or 3 => new ContactMade(at, Channels[one % 3], Said[one], id: $"m-{one % 3}"),
        4 => new ContactMade(
            at, Channels[one % 3], Topics.None, automatic: one == 0, estimate: new Estimate(at + ahead), id: $"m-{one % 3}"),
        5 => new ContactMade(at, Channels[one % 3], Topics.Progress, backBy: at + ahead, id: $"m-{one % 3}"),
        6 => new ContactFailed(at, Channel.Email, ContactFailure.Bounced, $"m-{one % 3}"),
        7 => new ContactFailed(at, Channel.Phone, ContactFailure.NoAnswer),
        8 or 9 => new CustomerMessage(at, Channels[one % 3], (MessageKind)(one % 4)),
        10 => new WaitStarted(at, WaitFor.Customer, one % 2 == 0 ? at + ahead : null),
        11 => new WaitStarted(at, WaitFor.ThirdParty),
        12 => new WaitEnded(at, one % 2 == 0 ? WaitFor.Customer : WaitFor.ThirdParty),
        13 => new NeedClarified(at, one % 2 == 0 ? new Brief(what: "a chair") : new Brief(when: "soon")),
        14 => new SlipForeseen(at),
        15 => new RequestResolved(at),
        16 => new RequestReopened(at),
        17 => one == 0 ? new RequestClosed(at) : new CustomerMessage(at, Channel.Email, MessageKind.Thanks),
        18 => new OutcomeConfirmed(at, helped: one % 2 == 0),
        19 => new HandedOver(at, "field"),
        _ => new Noted(at, new Mark($"shop.{one % 2}"), one % 2 == 0 ? at + ahead : null),
    };
}
