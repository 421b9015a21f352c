using System.Globalization;
using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.IsoFacts;

namespace ServicePolicy.Tests.Planning;

/// <summary>A key is the same on every node and after every restart, so that a unique index makes "send once" true.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("2026-11-23T09:00+02:00", "R-1/AnnounceWork/2026-11-23T07:00:00Z/0")]
    [InlineData("2026-11-23T09:00:00.000001+02:00", "R-1/AnnounceWork/2026-11-23T07:00:00.000001Z/0")]
    [InlineData("2026-11-23T09:00:00.5+02:00", "R-1/AnnounceWork/2026-11-23T07:00:00.5Z/0")]
    public void Key_Text_IsRequestDutyStartAndOccurrence(string received, string key) =>
        HelpDesk.Policy.Plan(Received(received), Iso.At("2026-11-23T10:00+02:00")).Of("AnnounceWork")!.Key.ShouldBe(key);

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Key_AnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Key_Text_IsRequestDutyStartAndOccurrence("2026-11-23T09:00:00.5+02:00", "R-1/AnnounceWork/2026-11-23T07:00:00.5Z/0");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Key_RebuiltFromScratch_IsTheSame()
    {
        var keys = Keys();

        keys.ShouldNotBeEmpty();
        Keys().ShouldBe(keys);

        static List<string> Keys() => [.. Enumerable.Range(0, 9).SelectMany(hours =>
            HelpDesk.Policy.Plan(History(), Iso.At("2026-11-23T12:00+02:00") + Duration.FromHours(hours))
                .Obligations.Select(owed => owed.Key))];

        static ServiceRequest History() => Received("2026-11-23T09:00+02:00").With(
            Told("2026-11-23T09:05+02:00", Topics.Receipt), Message("2026-11-23T10:00+02:00"), Waiting("2026-11-23T11:00+02:00"));
    }

    [Fact]
    public void Key_AsTimePasses_DoesNotChange()
    {
        var request = Received("2026-11-23T09:00+02:00");
        var keys = Enumerable.Range(0, 200)
            .Select(hours => HelpDesk.Policy.Plan(request, request.ReceivedAt + Duration.FromHours(hours)).Of("AnnounceWork")!.Key);

        keys.Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Key_EachBounce_GivesTheNextOccurrence(int bounces)
    {
        var request = Received("2026-11-23T09:00+02:00");
        for (var number = 0; number < bounces; number++)
        {
            var at = request.ReceivedAt + Duration.FromHours(number + 1);
            request = request.With(
                new ContactMade(at, Channel.Email, Topics.WorkStarted, id: $"m-{number}"),
                new ContactFailed(at + Duration.FromMinutes(10), Channel.Email, ContactFailure.Bounced, $"m-{number}"));
        }

        HelpDesk.Policy.Plan(request, Iso.At("2026-11-23T15:00+02:00")).Of("AnnounceWork")!.Key
            .ShouldBe($"R-1/AnnounceWork/2026-11-23T07:00:00Z/{bounces}");
    }

    [Fact]
    public void Key_BounceOfWhatDidNotSuffice_StaysTheSame()
    {
        var request = Received("2026-11-23T09:00+02:00")
            .With(Told("2026-11-23T10:00+02:00", Topics.Receipt, id: "m-1"), Bounce("2026-11-23T10:10+02:00", "m-1"));

        HelpDesk.Policy.Plan(request, Iso.At("2026-11-23T11:00+02:00")).Of("AnnounceWork")!.Occurrence.ShouldBe(0);
        HelpDesk.Policy.Plan(request, Iso.At("2026-11-23T11:00+02:00")).Of("Acknowledge")!.Occurrence.ShouldBe(1);
    }

    [Fact]
    public void Escalations_EachLevel_HasAKeyOfItsOwn()
    {
        var policy = HelpDesk.Only(new AnnounceWorkDuty(TimeLimit.WorkingHours(2)));
        var request = Received("2026-11-23T09:00+02:00");

        Levels("2026-11-23T11:00:00+02:00").ShouldBeEmpty();
        Levels("2026-11-23T11:00:00.000001+02:00").ShouldBe(["R-1/AnnounceWork/2026-11-23T07:00:00Z/0/lead"]);
        Levels("2026-11-23T12:00:00+02:00").Count.ShouldBe(1);
        Levels("2026-11-23T12:00:00.000001+02:00")
            .ShouldBe(["R-1/AnnounceWork/2026-11-23T07:00:00Z/0/lead", "R-1/AnnounceWork/2026-11-23T07:00:00Z/0/manager"]);

        List<string> Levels(string now) => [.. policy.Plan(request, Iso.At(now)).Next!.GetEscalations().Select(passed => passed.Key)];
    }
}
