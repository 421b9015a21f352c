namespace ServicePolicy.Tests.Laws;

/// <summary>Laws 1, 4, 5 and 10.</summary>
public class PlanLaws
{
    private static readonly Channel Bot = new("Bot");

    private static readonly Dictionary<Channel, Channel> Others = new()
    {
        [Channel.Email] = Channel.Portal,
        [Channel.Portal] = Channel.Email,
        [Channel.Sms] = Channel.Letter,
        [Channel.Letter] = Channel.Sms,
        [Channel.Social] = new("Forum"),
        [Bot] = new("Kiosk"),
    };

    [Fact]
    public void Next_OfAnOpenRequest_IsNeverMissing() => Law.Holds(CaseGenerators.Owing("Acknowledge", "Update"), one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        if (request.Knows.Closed.IsNever && request.Knows.ResolutionTold.IsNever)
        {
            policy.Plan(request, one.Now).Next.ShouldNotBeNull();
        }
    });

    [Fact]
    public void Plan_UntilItIsRevisited_StaysTheSame() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        var plan = policy.Plan(request, one.Now);
        var end = plan.RevisitAt ?? plan.AsOf + Duration.FromDays(1000);
        foreach (var share in one.Dice)
        {
            var at = plan.AsOf + ((end - plan.AsOf) * share / 1000);
            policy.Plan(request, at).HasSameContent(plan).ShouldBeTrue($"at {at} of {plan.AsOf} to {end}");
        }

        policy.Plan(request, end - Duration.FromTicks(10)).HasSameContent(plan).ShouldBeTrue($"just before {end}");
    });

    [Fact]
    public void Due_OfAnyRequest_AgreesWithThePlan() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (plan, due) = (one.Policy.Plan(one.Request, one.Now), one.Policy.Due(one.Request, one.Now));

        due.RevisitAt.ShouldBe(plan.RevisitAt);
        due.ActBy.ShouldBe(plan.Next?.ActBy);
        due.Key.ShouldBe(plan.Next?.Key);
    });

    [Fact]
    public void Obligations_OfHistoriesThatDifferInChannel_AreTheSame() => Law.Holds(CaseGenerators.Any, one =>
    {
        var written = one with { Channel = Quiet(one.Channel), Facts = [.. one.Facts.Select(fact => Through(fact, Quiet))] };
        var other = written with
        {
            Channel = Others[written.Channel],
            Facts = [.. written.Facts.Select(fact => Through(fact, channel => Others[channel]))],
        };

        Owed(other).ShouldBe(Owed(written));
    });

    [Fact]
    public void PlanAndAudit_OfAnyRequestAtAnyInstant_DoNotThrow() => Law.Holds(CaseGenerators.Any, one =>
    {
        var (policy, request) = (one.Policy, one.Request);
        Instant[] instants =
        [
            Instant.MinValue,
            one.ReceivedAt - Duration.FromTicks(10), one.ReceivedAt,
            one.Now, one.Now + Duration.FromDays(400),
            Instant.MaxValue,
        ];
        foreach (var instant in instants)
        {
            policy.Plan(request, instant).Next?.GetEscalations().ShouldNotBeNull();
            policy.Due(request, instant).Key.ShouldNotBe("");
            policy.Audit(request, instant).Outcomes.All(outcome => outcome.Key.Length > 0).ShouldBeTrue();
        }
    });

    private static List<string> Owed(RequestCase one) =>
        [
            .. one.Policy.Plan(one.Request, one.Now).Obligations
                .Select(owed => $"{owed.Key} {owed.Deadline} {owed.Remaining} {owed.Urgency}"),
        ];

    private static Channel Quiet(Channel channel) => channel == Channel.Phone ? Channel.Social : channel == Channel.Chat ? Bot : channel;

    private static RequestEvent Through(RequestEvent fact, Func<Channel, Channel> other) => fact switch
    {
        ContactMade made => new ContactMade(made.At, other(made.Channel), made.Told, made.Automatic, made.Estimate, made.BackBy, made.Id),
        ContactFailed failed => new ContactFailed(failed.At, other(failed.Channel), failed.Reason, failed.ContactId),
        CustomerMessage message => new CustomerMessage(message.At, other(message.Channel), message.Kind, message.ExpectsAnswer),
        CallbackRequested asked => new CallbackRequested(asked.At, other(asked.Channel), asked.Windows),
        _ => fact,
    };
}
