using System.Globalization;
using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Wording;

/// <summary>
/// Suggested texts: one message for all that is due, with what is known of the request, in the customer's language and zone.
/// </summary>
public sealed class DraftTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void Draft_InVariedSituations_ReadsAsApproved(string language)
    {
        var words = language == "fi" ? Language.Finnish : Language.English;
        var texts =
            from situation in ExplainedCase.All
            let next = situation.Plan.Next
            where next is not null
            select $"## {situation.Title}\n{next.DraftMessage(words)}";

        string.Join("\n\n", texts).ShouldBeApproved($"Wording/drafts.{language}");
    }

    [Fact]
    public void Drafts_OfAllSituations_SayEveryTopic()
    {
        var said =
            ExplainedCase.All.Aggregate(Topics.None, (topics, situation) =>
                topics | situation.Plan.Obligations.Aggregate(Topics.None, (all, owed) => all | owed.Topics));

        foreach (var topic in Enum.GetValues<Topics>())
        {
            (said & topic).ShouldBe(topic);
        }
    }

    [Fact]
    public void Draft_OfWhatIsDueTogether_IsOneMessageThatIsSorryFirst()
    {
        var policy = new ContactPolicy(
            "together",
            HelpDesk.Hours,
            [new EstimateDuty(TimeLimit.WorkingHours(2)), new AnnounceWorkDuty(TimeLimit.WorkingHours(2)), new RecoveryDuty(
                TimeLimit.WorkingHours(1)), new UpdateDuty(UpdateCadence.Every(TimeLimit.WorkingDays(2)))],
            combineWithin: Duration.FromDays(3));
        var request = FactText.Request("2026-11-23T09:00+02:00 received; 2026-11-23T09:30+02:00 failure");
        var draft = policy.Plan(request, Iso.At("2026-11-23T09:31+02:00")).Next!.DraftMessage();

        draft.Text.ShouldBe(
            """
            Hello,

            We made a mistake: [what happened]. We are sorry. [What we do about it.]

            [Name] is working on your request now.

            We expect it to be done by [date and time].

            You will hear from us again by Wed 25 Nov at 16:00, even if there is nothing new.

            Kind regards
            [your name]
            """.ReplaceLineEndings("\n"));
        draft.HearsAgainBy.ShouldBe(Iso.At("2026-11-25T16:00+02:00"));
    }

    [Fact]
    public void Draft_ForACustomerAbroad_IsInTheirLanguageAndNamesTheirZone()
    {
        var wishes =
            new ContactPreferences(zone: DateTimeZoneProviders.Tzdb["America/New_York"], culture: CultureInfo.GetCultureInfo("fi-FI"));
        var request = ServiceRequest.Received("R-1", Iso.At("2026-11-23T09:00+02:00"), Channel.Email, wishes)
            .With(IsoFacts.Message("2026-11-23T10:00+02:00"));
        var draft =
            HelpDesk.Only(new AnswerDuty(TimeLimit.WorkingHours(4))).Plan(request, Iso.At("2026-11-23T10:00+02:00")).Next!.DraftMessage();

        draft.Language.ShouldBe(Language.Finnish);
        draft.Text.ShouldBe(
            "Hei,\n\nKirjoitit meille ma 23.11. klo 3.00. [Vastaus.]\n\nKellonajat: America/New_York.\n\nTerveisin\n[nimesi]");
    }
}
