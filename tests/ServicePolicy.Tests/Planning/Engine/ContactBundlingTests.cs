using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Planning;

/// <summary>Which contact is next, and what is said together with it.</summary>
public sealed class ContactBundlingTests
{
    private static readonly ServiceRequest Morning = Received("2026-11-23T09:00+02:00");

    [Theory]
    [InlineData(0, "AnnounceWork")]
    [InlineData(59, "AnnounceWork")]
    [InlineData(60, "AnnounceWork Answer")]
    [InlineData(120, "AnnounceWork Answer")]
    public void Plan_CombineWithin_JoinsWhatIsActedOnByThen(int minutes, string because)
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(2)), new AnswerDuty(WorkingHours(3)))
            .WithCombineWithin(Duration.FromMinutes(minutes));
        var next = policy.Plan(Morning.With(Message("2026-11-23T09:00+02:00")), Iso.At("2026-11-23T09:30+02:00")).Next!;

        string.Join(" ", next.Because.Select(owed => owed.Duty.Name)).ShouldBe(because);
        next.Key.ShouldBe("R-1/AnnounceWork/2026-11-23T07:00:00Z/0");
        next.ActBy.ShouldBe(Iso.At("2026-11-23T11:00+02:00"));
        next.Deadline.ShouldBe(Iso.At("2026-11-23T11:00+02:00"));
        next.Topics.ShouldBe(
            because.Contains("Answer", StringComparison.Ordinal) ? Topics.WorkStarted | Topics.Answer : Topics.WorkStarted);
    }

    [Theory]
    [InlineData("2026-11-23T11:59:59.999999+02:00", 1)]
    [InlineData("2026-11-23T12:00:00+02:00", 2)]
    public void Plan_OtherComesNearToNow_Joins(string now, int count)
    {
        var policy =
            HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(1)), new AnswerDuty(WorkingHours(4))).WithCombineWithin(Duration.FromHours(1));

        policy.Plan(Morning.With(Message("2026-11-23T09:00+02:00")), Iso.At(now)).Next!.Because.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData(true, "Acknowledge")]
    [InlineData(false, "Acknowledge AnnounceWork")]
    public void Plan_AutomaticFirst_IsNotJoinedByWhatNeedsAPerson(bool automatic, string because)
    {
        var policy = HelpDesk.Only(new AcknowledgeDuty(WorkingHours(2), automatic), new AnnounceWorkDuty(WorkingHours(2)));

        Because(policy, Morning).ShouldBe(because);
    }

    [Fact]
    public void Plan_AutomaticLater_JoinsAPerson() =>
        Because(HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(2)), new AcknowledgeDuty(WorkingHours(2))), Morning)
            .ShouldBe("AnnounceWork Acknowledge");

    [Theory]
    [InlineData(2, 2, "AnnounceWork")]
    [InlineData(3, 2, "Answer")]
    [InlineData(2, 3, "AnnounceWork")]
    public void Plan_Order_IsByActByThenByThePolicy(int announceWithin, int answerWithin, string first)
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(announceWithin)), new AnswerDuty(WorkingHours(answerWithin)));

        policy.Plan(Morning.With(Message("2026-11-23T09:00+02:00")), Iso.At("2026-11-23T09:30+02:00")).Next!.Because[0].Duty.Name
            .ShouldBe(first);
    }

    [Fact]
    public void Plan_OrderAmongEquals_IsThePolicysBothWays()
    {
        var request = Morning.With(Message("2026-11-23T09:00+02:00"));

        Because(HelpDesk.Only(new AnswerDuty(WorkingHours(2)), new AnnounceWorkDuty(WorkingHours(2))), request)
            .ShouldBe("Answer AnnounceWork");
        Because(HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(2)), new AnswerDuty(WorkingHours(2))), request)
            .ShouldBe("AnnounceWork Answer");
    }

    /// <summary>Late on Monday evening: a person cannot act before Tuesday 08:00, a machine can at once.</summary>
    [Fact]
    public void Plan_LateAndShut_ComesAfterWhatCanBeDoneBefore()
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(2)), new AcknowledgeDuty(Hours(14)));

        policy.Plan(Morning, Iso.At("2026-11-23T20:00+02:00")).Next!.Because[0].Duty.Name.ShouldBe("Acknowledge");
    }

    [Fact]
    public void Plan_OnHold_IsNeverNext()
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(4)), new AnswerDuty(WorkingHours(40)));
        var request = Morning.With(Message("2026-11-23T09:00+02:00"), Waiting("2026-11-23T10:00+02:00"));

        var plan = policy.Plan(request, Iso.At("2026-11-23T11:00+02:00"));

        plan.Of("AnnounceWork")!.OnHold.ShouldBeTrue();
        plan.Next!.Because.ShouldHaveSingleItem().Duty.Name.ShouldBe("Answer");
    }

    [Fact]
    public void Plan_UrgencyOfTogether_IsTheHighest()
    {
        var policy =
            HelpDesk.Only(new AnnounceWorkDuty(WorkingHours(3)), new AnswerDuty(WorkingHours(3))).WithCombineWithin(Duration.FromHours(4));
        var request = Morning.With(Message("2026-11-23T11:00+02:00"));

        var next = policy.Plan(request, Iso.At("2026-11-23T11:30+02:00")).Next!;

        next.Because.Select(owed => owed.Urgency).ShouldBe([Urgency.DueSoon, Urgency.Upcoming]);
        next.Urgency.ShouldBe(Urgency.DueSoon);
    }

    private static string Because(ContactPolicy policy, ServiceRequest request) =>
        string.Join(" ", policy.Plan(request, Iso.At("2026-11-23T09:30+02:00")).Next!.Because.Select(owed => owed.Duty.Name));
}
