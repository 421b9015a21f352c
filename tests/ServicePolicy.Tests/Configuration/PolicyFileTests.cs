using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Configuration;

/// <summary>A policy file, read and made a catalog of.</summary>
public sealed class PolicyFileTests
{
    private static PolicyCatalog Catalog => ServicePolicyJson.ReadPolicies(ConfigurationText.Sound).ToCatalog();

    [Fact]
    public void ToCatalog_OfASoundFile_HasItsPolicies()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves)
            .Closed(new HolidaySet("Inventory", HolidayRule.On(new LocalDate(2026, 12, 31)))).Closed(HolidayRule.Fixed(1, 2))
            .OpenOn(new LocalDate(2026, 12, 30), "10:00-12:00").Build();

        Catalog.Default.All.Single().Policy.ShouldBe(new ContactPolicy("standard", desk,
        [
            new AcknowledgeDuty(TimeLimit.Minutes(15)),
            new EstimateDuty(TimeLimit.WorkingDays(1)),
            new CorrectEstimateDuty(TimeLimit.WorkingHours(2)),
            new UpdateDuty(UpdateCadence.Every(TimeLimit.WorkingDays(2)).WithIntervalAfterBrokenCommitment(TimeLimit.WorkingHours(4))
                .WithIntervalFromAge(TimeLimit.Days(5), TimeLimit.WorkingDays(1))
                .WithIntervalFromAge(TimeLimit.Days(20), TimeLimit.WorkingDays(3))),
            new AnswerDuty(TimeLimit.WorkingHours(4)),
        ]));
    }

    [Fact]
    public void ToCatalog_OfASoundFile_WarnsOfWhatGovernsNothing()
    {
        ServicePolicyJson.ReadPolicies(ConfigurationText.Sound).Check().Select(problem => problem.ToString())
            .ShouldBe(["Policies:urgent-2027: This policy is never used: no rule, no default and no other policy names it."]);
    }

    [Fact]
    public void ToCatalog_OfAPolicyBasedOnAnother_ChangesSettingBySetting()
    {
        var urgent = Policy("urgent");

        urgent.FindDuty("Acknowledge").ShouldBe(new AcknowledgeDuty(TimeLimit.Minutes(15)));
        urgent.FindDuty("Update").ShouldBeOfType<UpdateDuty>().Cadence.Interval.ShouldBe(TimeLimit.WorkingHours(4));
        urgent.FindDuty("Update").ShouldBeOfType<UpdateDuty>().Cadence.IntervalAfterBrokenCommitment.ShouldBe(TimeLimit.WorkingHours(4));
        urgent.FindDuty("Answer").ShouldBe(new AnswerDuty(TimeLimit.WorkingHours(4), TimeLimit.WorkingHours(1)));
        urgent.Escalations.ShouldBe([new Escalation("lead", 0.9), new Escalation("director", 2)]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    public void ToCatalog_OfAPriorityWrittenAsNumberOrText_IsTheSameRule(string priority) =>
        ServicePolicyJson.ReadPolicies(ConfigurationText.But("'Priority': '1'", $"'Priority': {priority}"))
            .ToCatalog().Rules.Single().Priority.ShouldBe("1");

    [Theory]
    [MemberData(nameof(Ready))]
    public void ToCatalog_OfAPolicyBasedOnAReadyOne_IsThatPolicy(string name)
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();

        var options = ServicePolicyJson.ReadPolicies($$"""
            {
              "Calendars": { "desk": { "Zone": "Europe/Helsinki", "Open": "Mon-Fri 08:00-16:00" } },
              "Policies": { "ours": { "Calendar": "desk", "BasedOn": "{{name}}" } }
            }
            """);

        options.Check().Where(problem => problem.Severity == ProblemSeverity.Error).ShouldBeEmpty();
        options.ToCatalog().Default.At(default).ShouldBe(ReadyPolicies.Named(name, desk).WithName("ours"));
    }

    public static TheoryData<string> Ready => [.. ReadyPolicies.Names];

    [Fact]
    public void ToCatalog_OfAReadyPolicyChanged_KeepsTheRest()
    {
        var policy = ServicePolicyJson.ReadPolicies("""
            {
              "Calendars": { "desk": { "Zone": "Europe/Helsinki", "Open": "Mon-Fri 08:00-16:00" } },
              "Policies": {
                "ours": {
                  "Calendar": "desk",
                  "BasedOn": "business-help-desk",
                  "Without": "Outcome",
                  "Order": "Answer",
                  "Duties": { "Answer": { "Within": "2 working hours" } }
                }
              }
            }
            """).ToCatalog().Default.At(default);

        policy.Duties[0].ShouldBe(new AnswerDuty(TimeLimit.WorkingHours(2), TimeLimit.WorkingHours(2)));
        policy.FindDuty("Outcome").ShouldBeNull();
        policy.Duties.Count.ShouldBe(ReadyPolicies.BusinessHelpDesk(policy.Calendar).Duties.Count - 1);
    }

    [Fact]
    public void ToCatalog_WithLaterVersions_PutsThemInForceByTheDesksDate()
    {
        var json = ConfigurationText.But(
            "'Calendar': 'desk',",
            "'Calendar': 'desk', 'FollowedBy': { 'urgent-2027': '2027-01-01', 'urgent': '2026-06-01T12:00:00+03:00' },");

        var versions = ServicePolicyJson.ReadPolicies(json).ToCatalog().Default;

        versions.All.Select(version => (version.Policy.Name, version.EffectiveFrom)).ShouldBe(
        [
            ("standard", null), ("urgent", Instant.FromUtc(2026, 6, 1, 9, 0)), ("urgent-2027", Instant.FromUtc(2026, 12, 31, 22, 0)),
        ]);
    }

    [Fact]
    public void ToCatalog_WithACustomDuty_ReadsItsSection()
    {
        var json = ConfigurationText.But(
            "'Answer': {", "'ContractCopy': { 'Within': '3 working days', 'Order': 'shop.order-placed' }, 'Answer': {");
        var options = ServicePolicyJson.ReadPolicies(json)
            .AddDuty("ContractCopy", section => new Readme.ContractCopyDuty(
                new Mark(section.GetText("Order")),
                section.GetLimit("Within")));

        options.ToCatalog().Default.At(default).Duties[^1]
            .ShouldBe(new Readme.ContractCopyDuty(new Mark("shop.order-placed"), TimeLimit.WorkingDays(3)));
    }

    [Theory]
    [InlineData(
        "{ 'Within': '3 working days' }",
        "Policies:standard:Duties:ContractCopy:Order", "A value is required here: the mark of an order.")]
    [InlineData("{ 'Within': '3 days or so', 'Order': 'o' }", "Policies:standard:Duties:ContractCopy:Within", "was not expected")]
    [InlineData(
        "{ 'Within': '3 working days', 'Order': 'an order' }",
        "Policies:standard:Duties:ContractCopy:Order", "letters, digits")]
    [InlineData(
        "{ 'Within': '3 working days', 'Order': 'o', 'On': 'paper' }",
        "Policies:standard:Duties:ContractCopy:On", "Unknown setting 'On'. Known settings of ContractCopy: Order, Within.")]
    public void Check_OfABrokenSectionOfACustomDuty_GivesTheErrorAtItsPath(string section, string path, string message)
    {
        var options = ServicePolicyJson.ReadPolicies(ConfigurationText.But("'Answer': {", $"'ContractCopy': {section}, 'Answer': {{"))
            .AddDuty("ContractCopy", settings => new Readme.ContractCopyDuty(
                settings.GetValue("Order", name => new Mark(name), "the mark of an order")!,
                settings.GetLimit("Within")));

        options.Check().ShouldContain(problem => problem.Path == path && problem.Message.Contains(message));
    }

    [Fact]
    public void Check_OfADutyWhoseFactoryThrows_SaysSoAndGoesOn()
    {
        var options = ServicePolicyJson.ReadPolicies(ConfigurationText.But("'Answer': {", "'Own': { }, 'Aknowledge': { }, 'Answer': {"))
            .AddDuty("Own", _ => throw new NotSupportedException("Not on Sundays."));

        options.Check().Select(problem => problem.ToString()).ShouldContain("Policies:standard:Duties:Own: Not on Sundays.");
        options.Check().ShouldContain(problem => problem.Path == "Policies:standard:Duties:Aknowledge");
    }

    [Fact]
    public void AddDuty_OfANameThatIsTaken_IsRefused() =>
        Should.Throw<ArgumentException>(() => new ServicePolicyOptions().AddDuty("update", _ => new AppointmentDuty()))
            .Message.ShouldContain("'update' already exists");

    [Fact]
    public void WritePolicies_OfAReadFile_ReadsBackAsTheSameCatalog()
    {
        var options = ServicePolicyJson.ReadPolicies(ConfigurationText.Sound);

        ServicePolicyJson.ReadPolicies(ServicePolicyJson.WritePolicies(options)).ToCatalog().ShouldBe(Catalog);
    }

    [Fact]
    public void ToCatalog_OfADeskThatIsAlwaysOpen_NeverCloses()
    {
        var json = ConfigurationText.But("'Open': 'Mon-Fri 08:00-16:00',", "'Open': 'always',");
        json = ConfigurationText.But(json, "'Holidays': 'Finland with eves',", "");
        json = ConfigurationText.But(json, "'2026-12-31': 'Inventory', '01-02': ''", "");
        json = ConfigurationText.But(json, "'2026-12-30': '10:00-12:00'", "");

        ServicePolicyJson.ReadPolicies(json).ToCatalog().Default.At(default).Calendar.ShouldBe(WorkingCalendar.AlwaysIn("Europe/Helsinki"));
    }

    private static ContactPolicy Policy(string name) =>
        Catalog.Rules.Select(rule => rule.Policy.At(default)).Single(policy => policy.Name == name);
}
