using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Wording;

/// <summary>Policies in words: for a customer's page and a colleague's first day, in both languages.</summary>
public sealed class PolicyTextTests
{
    private static readonly WorkingCalendar Desk =
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves).Build();

    public static IEnumerable<object[]> Ready => ReadyPolicies.Names.SelectMany(name => new object[][] { [name, "en"], [name, "fi"] });

    [Theory]
    [MemberData(nameof(Ready))]
    public void Describe_OfAReadyPolicy_ReadsAsApproved(string name, string language)
    {
        var words = language == "fi" ? Language.Finnish : Language.English;
        var policy = ReadyPolicies.Named(name, Desk);

        $"{policy.Describe(words)}\n\n{policy.Describe(words, Audience.Colleague)}".ShouldBeApproved($"Wording/{name}.{language}");
    }

    [Fact]
    public void Describe_OfEveryVariantOfEveryDuty_ReadsAsApproved()
    {
        Duty[] variants =
        [
            new AcknowledgeDuty(WorkingMinutes(15)),
            new AcknowledgeDuty(Hours(1), automatic: false),
            new EstimateDuty(WorkingDays(1, new LocalTime(12, 0)), BriefParts.What | BriefParts.ForWhom | BriefParts.Why),
            new EstimateDuty(WorkingDays(3, new LocalTime(12, 0))),
            new CorrectEstimateDuty(ahead: WorkingHours(1)),
            new UpdateDuty(UpdateCadence.Weekly(IsoDayOfWeek.Friday, new LocalTime(14, 0))),
            new UpdateDuty(UpdateCadence.Every(Hours(1)).WithIntervalFromAge(Days(1), Hours(4))
                .WithIntervalFromAge(Days(7), Days(1)).WithIntervalAfterBrokenCommitment(Minutes(30))),
            new UpdateDuty(UpdateCadence.Every(WorkingDays(1))),
            new AnswerDuty(WorkingDays(2)),
            new CallbackDuty(WorkingHours(1), attempts: 1),
            new AppointmentReminderDuty(ahead: Hours(1)),
            new CheckInDuty(WorkingDays(2), times: 0),
            new CheckInDuty(WorkingDays(2), times: 1),
            new ClarifyDuty(Seconds(30), BriefParts.How | BriefParts.MustFulfil),
            Duty.From("GiftWrap", CustomTopic.Number(3), static (in now) => now.Owe(now.Knows.Received, Hours(1))),
        ];
        var lines =
            from duty in variants
            from language in new[] { Language.English, Language.Finnish }
            from audience in Enum.GetValues<Audience>()
            select $"{duty.Name}, {language}, {audience}: {duty.Describe(language, audience)}";

        string.Join('\n', lines).ShouldBeApproved("Wording/duty-variants");
    }

    [Fact]
    public void Describe_ToAColleague_SaysWhatThePolicyChanges()
    {
        var policy = HelpDesk.Policy
            .WithCombineWithin(Duration.FromMinutes(90))
            .WithFallback(Fallback.OtherChannel)
            .WithDueSoon(0.5)
            .WithEscalations(new Escalation("boss", 1.25));
        var guide = policy.Describe(Language.English, Audience.Colleague);

        guide.ShouldContain("What falls due within 1 h 30 min of a contact is said along with it.");
        guide.ShouldContain("write instead.");
        guide.ShouldContain("due soon when 50 % of its limit has run");
        guide.ShouldContain("boss at 125 % of the limit.");
        policy.WithEscalations().Describe(Language.English, Audience.Colleague).ShouldNotContain("others hear of it");
    }

    [Fact]
    public void Describe_OfACustomDuty_IsItsOwn()
    {
        var policy = new ContactPolicy("shop", Desk, [new Wrapping(WorkingHours(2))]);

        policy.Describe(Language.English).ShouldContain("– We wrap your gift within 2 working hours.");
        policy.Describe(Language.Finnish).ShouldContain("– Paketoimme lahjasi 2 työtunnin kuluessa.");
    }

    private sealed record Wrapping(TimeLimit Within) : Duty("Wrapping", CustomTopic.Number(1))
    {
        public override Owed Owes(in Situation now) => now.Owe(now.Knows.Received, Within);

        protected override string ToWords(Language language, Audience audience) =>
            language.Tag == "fi"
                ? $"Paketoimme lahjasi {Within.ToText(language, LimitPhrase.Within)}."
                : $"We wrap your gift {Within.ToText(language, LimitPhrase.Within)}.";
    }
}
