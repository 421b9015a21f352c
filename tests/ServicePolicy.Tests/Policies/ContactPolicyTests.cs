using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Policies;

public sealed class ContactPolicyTests
{
    private static readonly Duty Answer = new AnswerDuty(WorkingHours(4));

    public static TheoryData<string, string, string> Refusals => new()
    {
        { "no duties", "duties", "has no duties; it needs at least one." },
        { "two of a name", "duties", "2 duties named 'Answer'" },
        { "empty name", "name", "must not be empty" },
        { "name with a space", "name", "'my policy'" },
        { "negative combining", "combineWithin", "zero or more" },
        { "share of zero", "dueSoon", "over 0 and at most 1" },
        { "share over one", "dueSoon", "over 0 and at most 1" },
        { "share that is no number", "dueSoon", "over 0 and at most 1" },
        { "two escalations of one name", "escalations", "names must be unique" },
        { "escalation of zero", "fraction", "over 0 and at most 100" },
        { "escalation without a name", "name", "must not be empty" },
        { "ahead in days", "ahead", "'2 working days', which is in days" },
        { "cadence of nothing", "interval", "must have a length" },
        { "duty name with a slash", "name", "'a/b'" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Constructing_Unsound_SaysWhatAndWhatIsAllowed(string what, string parameter, string text)
    {
        var error = Should.Throw<ArgumentException>(() => Construct(what));

        error.ParamName.ShouldBe(parameter);
        error.Message.ShouldContain(text);
    }

    [Fact]
    public void With_DutyOfAnExistingName_TakesItsPlace()
    {
        var stricter = new AnnounceWorkDuty(WorkingHours(2));

        var policy = HelpDesk.Policy.WithDuty(stricter);

        policy.Duties.Select(duty => duty.Name).ShouldBe(HelpDesk.Policy.Duties.Select(duty => duty.Name));
        policy.FindDuty("AnnounceWork").ShouldBe(stricter);
        HelpDesk.Policy.FindDuty("AnnounceWork").ShouldNotBe(stricter);
    }

    [Fact]
    public void With_DutyOfANewName_ComesLast() =>
        HelpDesk.Only(Answer).WithDuty(new AcknowledgeDuty(Minutes(15))).Duties.Select(duty => duty.Name)
            .ShouldBe(["Answer", "Acknowledge"]);

    [Fact]
    public void Without_Duty_LeavesTheOthers()
    {
        HelpDesk.Policy.WithoutDuty("Update").Duties.Select(duty => duty.Name)
            .ShouldBe(["Acknowledge", "AnnounceWork", "Estimate", "CorrectEstimate", "Answer"]);
        HelpDesk.Policy.WithoutDuty("Update").FindDuty("Update").ShouldBeNull();
        Should.Throw<ArgumentException>(() => HelpDesk.Policy.WithoutDuty("Recover")).Message.ShouldContain(
            "'Recover'. Its duties: Acknowledge");
        Should.Throw<ArgumentException>(() => HelpDesk.Only(Answer).WithoutDuty("Answer"));
    }

    [Fact]
    public void On_OtherCalendar_KeepsTheRest()
    {
        var always =
            HelpDesk.Policy.WithCombineWithin(Duration.FromHours(1)).WithFallback(Fallback.OtherChannel)
                .WithEscalations(new Escalation("chief", 2)).WithCalendar(WorkingCalendar.Always);

        always.Calendar.ShouldBe(WorkingCalendar.Always);
        always.CombineWithin.ShouldBe(Duration.FromHours(1));
        always.Fallback.ShouldBe(Fallback.OtherChannel);
        always.Escalations.ShouldBe([new Escalation("chief", 2)]);
        always.WithCalendar(HelpDesk.Hours).WithName("other").Name.ShouldBe("other");
    }

    [Fact]
    public void Says_IsTheUnionOfItsDuties() =>
        HelpDesk.Only(Answer, new AcknowledgeDuty(Minutes(15))).Says.ShouldBe(Topics.Answer | Topics.Receipt);

    [Fact]
    public void Escalations_Given_AreInTheOrderOfTheirShares() =>
        HelpDesk.Only(Answer).WithEscalations(new Escalation("late", 2), new Escalation("early", 0.5)).Escalations.Select(level =>
            level.Name).ShouldBe(["early", "late"]);

    public static TheoryData<string, bool> Variations => new()
    {
        { "the same", true },
        { "name", false },
        { "calendar", false },
        { "duty", false },
        { "order of duties", false },
        { "combining", false },
        { "fallback", false },
        { "due soon", false },
        { "escalations", false },
    };

    [Theory]
    [MemberData(nameof(Variations))]
    public void Equals_OneThingDifferent_IsAnotherPolicy(string different, bool equal)
    {
        var policy = Policy("the same");

        (policy == Policy(different)).ShouldBe(equal);
        policy.Equals(Policy(different)).ShouldBe(equal);
        (policy.GetHashCode() == Policy(different).GetHashCode()).ShouldBe(equal);
    }

    private static ContactPolicy Policy(string different)
    {
        var desk =
            WorkingCalendar.In("Europe/Helsinki").Open(different == "calendar" ? "Mon-Fri 09:00-16:00" : "Mon-Fri 08:00-16:00").Build();
        Duty[] duties = [new AnswerDuty(WorkingHours(different == "duty" ? 5 : 4)), new UpdateDuty(UpdateCadence.Every(WorkingDays(2)))];
        return new ContactPolicy(
            different == "name" ? "other" : "standard",
            desk,
            different == "order of duties" ? duties.Reverse() : duties,
            different == "combining" ? Duration.FromHours(1) : null,
            different == "fallback" ? Fallback.OtherChannel : Fallback.CustomerHours,
            different == "due soon" ? 0.5 : 0.75,
            different == "escalations" ? [new Escalation("lead", 1.25)] : null);
    }

    private static object Construct(string what) => what switch
    {
        "no duties" => new ContactPolicy("p", HelpDesk.Hours, []),
        "two of a name" => new ContactPolicy("p", HelpDesk.Hours, [Answer, new AnswerDuty(WorkingHours(1))]),
        "empty name" => new ContactPolicy("", HelpDesk.Hours, [Answer]),
        "name with a space" => new ContactPolicy("my policy", HelpDesk.Hours, [Answer]),
        "negative combining" => new ContactPolicy("p", HelpDesk.Hours, [Answer], Duration.FromTicks(-10)),
        "two escalations of one name" =>
            new ContactPolicy("p", HelpDesk.Hours, [Answer], escalations: [new Escalation("lead", 1), new Escalation("lead", 2)]),
        "share of zero" => new ContactPolicy("p", HelpDesk.Hours, [Answer], dueSoon: 0),
        "share over one" => new ContactPolicy("p", HelpDesk.Hours, [Answer], dueSoon: 1.0001),
        "share that is no number" => new ContactPolicy("p", HelpDesk.Hours, [Answer], dueSoon: double.NaN),
        "escalation of zero" => new Escalation("lead", 0),
        "escalation without a name" => new Escalation("", 1),
        "ahead in days" => new CorrectEstimateDuty(ahead: WorkingDays(2)),
        "cadence of nothing" => UpdateCadence.Every(default),
        _ => Duty.From("a/b", Topics.Progress, (in Situation _) => Owed.Nothing),
    };
}
