using FsCheck;
using FsCheck.Fluent;

namespace ServicePolicy.Tests.Laws;

/// <summary>An event, so long after the one before it.</summary>
internal sealed record Step(Duration Gap, Making Make);

/// <summary>Random scenes: events that follow each other often in real histories.</summary>
internal static class Scenes
{
    private static readonly Duration[] Near =
    [
        Duration.FromHours(-1), Duration.FromMinutes(-15) - Duration.FromTicks(10), Duration.FromMinutes(-15), Duration.FromTicks(-10),
        Duration.Zero,
        Duration.FromTicks(10), Duration.FromMinutes(15), Duration.FromMinutes(15) + Duration.FromTicks(10), Duration.FromHours(3),
    ];

    private static Gen<Making> FailedCall { get; } =
        from reason in Gen.Elements(
            ContactFailure.NoAnswer, ContactFailure.NoAnswer, ContactFailure.Busy, ContactFailure.Invalid, ContactFailure.Bounced)
        select (Making)((at, _) => new ContactFailed(at, Channel.Phone, reason));

    private static Gen<Making> Talk { get; } =
        from told in Gen.Elements(Topics.Answer, Topics.None)
        select (Making)((at, index) => new ContactMade(at, Channel.Phone, told, id: $"c{index}"));

    private static Gen<Making> Waiting { get; } =
        from ahead in Makings.Ahead
        from isOpen in Gen.Choose(0, 2)
        select (Making)((at, _) => new WaitStarted(at, WaitFor.Customer, isOpen > 0 ? null : at + ahead));

    public static Gen<Step[]> Any { get; } = Gen.Frequency(
        (12, Scene(Makings.Any)),
        (2, Scene(
            Makings.CallRequest, FailedCall, Gen.OneOf(FailedCall, Talk, Makings.CallRequest, Makings.Saying(Topics.CallbackOffer)),
            Gen.OneOf(FailedCall, Talk, Makings.Any))),
        (2, AroundAgreedTime()),
        (2, Scene(
            Waiting, Makings.Saying(Topics.Reminder),
            Gen.OneOf(Makings.Saying(Topics.Reminder), Makings.Saying(Topics.ClosingNotice), Makings.Any),
            Gen.OneOf(Makings.Saying(Topics.ClosingNotice), Makings.Any))),
        (2, AroundEstimate()),
        (1, Scene(
            Gen.Constant((Making)((at, _) => new RequestResolved(at))),
            Makings.Saying(Topics.Resolution),
            Gen.OneOf(Makings.Saying(Topics.OutcomeCheck), Makings.Saying(Topics.FeedbackRequest), Makings.Any),
            Gen.OneOf(
                Makings.Any, Gen.Constant((Making)((at, _) => new RequestReopened(at))),
                Gen.Constant((Making)((at, _) => new OutcomeConfirmed(at, helped: false)))))),
        (1, Scene(Gen.Constant((Making)((at, _) => new RequestClosed(at))), Makings.Any)),
        (1, Scene(
            Makings.Contact(),
            Gen.Constant((Making)((at, index) => new ContactFailed(at, Channel.Email, ContactFailure.Bounced, $"c{index - 1}"))))));

    private static Gen<Step[]> Scene(params Gen<Making>[] makings) =>
        from gaps in Gen.ArrayOf(Makings.Gap, makings.Length)
        from all in Gen.CollectToArray(makings)
        select all.Select((making, index) => new Step(gaps[index], making)).ToArray();

    private static Gen<Step[]> AroundAgreedTime() =>
        from gap in Makings.Gap
        from ahead in Makings.Ahead
        from near in Gen.Elements(Near)
        from then in Gen.OneOf(Talk, FailedCall, Makings.Any)
        select new Step[] { new(gap, Makings.Agreement(ahead)), new(ahead + near, then) };

    private static Gen<Step[]> AroundEstimate() =>
        from gap in Makings.Gap
        from ahead in Makings.Ahead
        from near in Gen.Elements(Near)
        from isEstimate in Gen.Choose(0, 1)
        from told in Gen.Elements(Makings.Told)
        from then in Gen.OneOf(Makings.Contact(), Waiting, Makings.Any)
        select new Step[]
        {
            new(gap, (at, index) => new ContactMade(
                at, Channel.Email, told, estimate: isEstimate == 1 ? new Estimate(at + ahead) : null,
                backBy: isEstimate == 0 ? at + ahead : null, id: $"c{index}")),
            new(ahead + near, then),
        };
}
