using ServicePolicy.Tests.Support;
using ServicePolicy.Tests.Scenarios;

namespace ServicePolicy.Tests.Policies;

/// <summary>The ready-made policies at work, each in the case it is for.</summary>
public sealed class ReadyPoliciesTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    public static TheoryData<string> Names => new(ReadyPolicies.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Named_EachName_IsThePolicyOfThatName(string name) => ReadyPolicies.Named(name, HelpDesk.Hours).Name.ShouldBe(name);

    [Fact]
    public void Named_AnotherName_SaysWhichThereAre() =>
        Should.Throw<ArgumentException>(() => ReadyPolicies.Named("gold", HelpDesk.Hours)).Message
            .ShouldStartWith(
                "Unknown ready-made policy 'gold'. "
                + "Known policies: business-help-desk, public-service, repair-shop, recruiting, incident-desk.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Ready_EachPolicy_NeverLeavesTheCustomerInTheDark(string name)
    {
        var story = Told("Mon 09:00 received", ReadyPolicies.Named(name, HelpDesk.Hours));

        story.At("Mon 09:00").Next.ShouldNotBeNull();
        story.Then("Mon 09:01 machine Receipt").At("Fri+1 12:00").Next.ShouldNotBeNull();
        story.Then("Mon 10:00 person Progress; Mon 11:00 waits").At("Fri+1 12:00").Next.ShouldNotBeNull();
    }

    [Fact]
    public void BusinessHelpDesk_WhileItWaits_RemindsTwiceThenSaysThatItWillClose()
    {
        var story = Told(
            "Mon 09:00 received; Mon 09:30 person WorkStarted estimate Fri+4 12:00; Mon 10:00 waits",
            ReadyPolicies.BusinessHelpDesk(HelpDesk.Hours));

        story.Owed("Mon 10:00", "CheckIn")!.Deadline.ShouldBe(story.Moment("Wed 16:00"));
        story = story.Then("Wed 15:00 machine Reminder");
        story.Owed("Wed 15:00", "CheckIn")!.Deadline.ShouldBe(story.Moment("Fri 16:00"));
        story = story.Then("Fri 15:00 machine Reminder");
        story.Owed("Fri 15:00", "CheckIn").ShouldBeNull();
        story.Owed("Fri 15:00", "ClosingNotice")!.Deadline.ShouldBe(story.Moment("Mon+1 16:00"));
        story = story.Then("Mon+1 09:00 machine ClosingNotice; Fri+1 16:00 closed NoResponse"); // the end of the second week
        story.At("Fri+1 16:00").Next.ShouldBeNull();
    }

    [Fact]
    public void PublicService_Limits_CountCalendarDays()
    {
        var story = Told("Mon 09:00 received", ReadyPolicies.PublicService(HelpDesk.Hours));

        story.Text(story.Owed("Mon 09:00", "Estimate")!.Deadline).ShouldBe("Tue+1 00:00");
        story.Text(story.Owed("Mon 09:00", "Estimate")!.ActBy).ShouldBe("Mon+1 16:00");
    }

    [Fact]
    public void RepairShop_ACallNobodyTakes_EndsWithAnOfferOfTimes()
    {
        var story = Told("Mon 09:00 received; Mon 09:00 wants-call", ReadyPolicies.RepairShop(HelpDesk.Hours));
        story = story.Then("Mon 10:00 tried NoAnswer; Tue 10:00 tried NoAnswer; Wed 10:00 tried NoAnswer");

        story.Owed("Wed 10:00", "Callback").ShouldBeNull();
        story.Text(story.Owed("Wed 10:00", "CallbackOffer")!.Deadline).ShouldBe("Wed 14:00");
    }

    [Fact]
    public void Recruiting_TheDecision_IsTold()
    {
        var story = Told("Mon 09:00 received; Mon 10:00 person Receipt; Thu 10:00 resolved", ReadyPolicies.Recruiting(HelpDesk.Hours));

        story.Text(story.Owed("Thu 10:00", "Resolution")!.Deadline).ShouldBe("Mon+1 16:00");
    }

    [Fact]
    public void IncidentDesk_OnASaturdayNight_IsThereAndSpeaksEveryHalfHour()
    {
        var story = Told("Sat 03:00 received; Sat 03:04 person WorkStarted", ReadyPolicies.IncidentDesk(HelpDesk.Hours));

        story.Next("Sat 03:10").ShouldStartWith("Progress by Email, Sat 03:26:30 to Sat 03:34");
        story.Owed("Sat 03:10", "Update")!.Deadline.ShouldBe(story.Moment("Sat 03:34"));
    }

    private static Story Told(string facts, ContactPolicy policy) => Story.Of(Monday, facts, [.. policy.Duties]).Under(policy);
}
