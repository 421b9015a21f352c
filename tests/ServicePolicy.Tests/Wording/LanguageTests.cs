using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ServicePolicy.Tests.Support;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Wording;

/// <summary>Languages: dates, limits and lists as people write them, and how another one plugs in.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<TimeLimit, string, string> Limits => new()
    {
        { Minutes(0), "at once", "heti" },
        { Seconds(30), "within 30 seconds", "30 sekunnin kuluessa" },
        { Minutes(1), "within 1 minute", "minuutin kuluessa" },
        { Minutes(15), "within 15 minutes", "15 minuutin kuluessa" },
        { Hours(1), "within 1 hour", "tunnin kuluessa" },
        { Days(1), "within 24 hours", "vuorokauden kuluessa" },
        { Days(3), "within 3 days", "3 vuorokauden kuluessa" },
        { WorkingMinutes(15), "within 15 working minutes", "15 minuutin työajan kuluessa" },
        { WorkingHours(4), "within 4 working hours", "4 työtunnin kuluessa" },
        { WorkingDays(1), "by the end of the next working day", "seuraavan työpäivän loppuun mennessä" },
        { WorkingDays(2), "within 2 working days", "2 työpäivän kuluessa" },
        { WorkingDays(1, new LocalTime(12, 0)), "by 12:00 on the next working day", "seuraavana työpäivänä klo 12.00 mennessä" },
        {
            WorkingDays(3, new LocalTime(9, 30)),
            "within 3 working days, by 09:30 on the last of them",
            "3 työpäivän kuluessa, viimeisenä niistä klo 9.30 mennessä"
        },
        { CalendarDays(1), "by the end of the next day", "seuraavan päivän loppuun mennessä" },
        { CalendarDays(14), "within 14 calendar days", "14 kalenteripäivän kuluessa" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Within_OfALimit_IsHowAPolicySaysIt(TimeLimit limit, string english, string finnish)
    {
        limit.ToText(Language.English, LimitPhrase.Within).ShouldBe(english);
        limit.ToText(Language.Finnish, LimitPhrase.Within).ShouldBe(finnish);
    }

    [Fact]
    public void OtherForms_OfALimit_InflectWhereTheLanguageDoes()
    {
        WorkingDays(1, new LocalTime(12, 0)).ToText(Language.English).ShouldBe("1 working day, by 12:00 that day");
        WorkingHours(1).ToText(Language.Finnish).ShouldBe("1 työtunti");
        Hours(1).ToText(Language.English, LimitPhrase.Every).ShouldBe("every hour");
        WorkingDays(2).ToText(Language.Finnish, LimitPhrase.Every).ShouldBe("2 työpäivän välein");
        Days(1).ToText(Language.Finnish, LimitPhrase.Before).ShouldBe("vuorokautta ennen");
        WorkingHours(2).ToText(Language.English, LimitPhrase.Before).ShouldBe("2 working hours before");
        Minutes(15).ToText(Language.Finnish, LimitPhrase.GiveOrTake).ShouldBe("15 minuutin tarkkuudella");
        CalendarDays(3).ToText(Language.English, LimitPhrase.Later).ShouldBe("3 calendar days later");
    }

    [Fact]
    public void DatesTimesAndLengths_AreWrittenAsPeopleDo()
    {
        Language.English.Date(new LocalDate(2026, 11, 23)).ShouldBe("Mon 23 Nov 2026");
        Language.Finnish.Date(new LocalDate(2026, 11, 23)).ShouldBe("ma 23.11.2026");
        Language.English.Clock(new LocalTime(8, 5)).ShouldBe("08:05");
        Language.Finnish.Clock(new LocalTime(8, 5)).ShouldBe("8.05");
        Language.Finnish.Clock(new LocalTime(8, 5, 9)).ShouldBe("8.05.09");
        Language.English.Length(Duration.FromMinutes(230)).ShouldBe("3 h 50 min");
        Language.English.Length(Duration.FromSeconds(3601)).ShouldBe("1 h 1 s");
        Language.English.Length(Duration.Zero).ShouldBe("0 s");
        Language.English.Length(Duration.FromHours(67)).ShouldBe("67 h");
        Language.English.Elapsed(Duration.FromHours(47)).ShouldBe("47 h");
        Language.Finnish.Elapsed(Duration.FromMinutes(67 * 60 + 45)).ShouldBe("2 vrk 19 h 45 min");
        Language.English.List(["a"]).ShouldBe("a");
        Language.English.List(["a", "b", "c"]).ShouldBe("a, b and c");
        Language.Finnish.Choice(["a", "b"]).ShouldBe("a tai b");
    }

    [Fact]
    public void Instants_SayTheYearWhenItIsAnotherAndTheOffsetWhenTheClockShowsItTwice()
    {
        var words = LocalWords.Of(Language.English, DateTimeZoneProviders.Tzdb["Europe/Helsinki"], Iso.At("2027-06-01T12:00+03:00"));

        words.At(Iso.At("2027-10-31T02:59+03:00")).ShouldBe("Sun 31 Oct at 02:59");
        words.At(Iso.At("2027-10-31T03:30+03:00")).ShouldBe("Sun 31 Oct at 03:30 (UTC+03:00)");
        words.At(Iso.At("2027-10-31T03:30+02:00")).ShouldBe("Sun 31 Oct at 03:30 (UTC+02:00)");
        words.At(Iso.At("2027-03-28T04:00+03:00")).ShouldBe("Sun 28 Mar at 04:00");
        words.At(Iso.At("2026-12-31T12:00+02:00")).ShouldBe("Thu 31 Dec 2026 at 12:00");
        words.Span(new Interval(Iso.At("2027-11-22T08:00+02:00"), Iso.At("2027-11-23T00:00+02:00"))).ShouldBe("Mon 22 Nov 08:00–24:00");
        words.Span(new Interval(Iso.At("2027-11-22T22:00+02:00"), Iso.At("2027-11-23T06:00+02:00")))
            .ShouldBe("Mon 22 Nov at 22:00 – Tue 23 Nov at 06:00");
    }

    [Theory]
    [InlineData("fi-FI", "fi")]
    [InlineData("FI", "fi")]
    [InlineData("en-GB", "en")]
    [InlineData("sv", "en")]
    [InlineData(null, "en")]
    public void For_ACulture_IsItsLanguageElseEnglish(string? culture, string tag) =>
        Language.For(culture is null ? null : CultureInfo.GetCultureInfo(culture)).Tag.ShouldBe(tag);

    [Fact]
    public void For_WithLanguagesOfTheHost_TakesThoseFirst()
    {
        var own = Language.Finnish.With(Words(("Within.Zero", "NYT")));

        Language.For(CultureInfo.GetCultureInfo("fi-FI"), own).ShouldBeSameAs(own);
        Minutes(0).ToText(own, LimitPhrase.Within).ShouldBe("NYT");
        Minutes(0).ToText(Language.Finnish, LimitPhrase.Within).ShouldBe("heti");
    }

    [Fact]
    public void With_TextsForADutyOfTheHost_SaysWhatToDoWhatCountsAndWhatToWrite()
    {
        var own = Language.English.With(Words(
            ("Do.Own.ContractCopy", "send a copy of the contract"), ("Topic.Own.0", "a copy of the contract"),
            ("Draft.Own.ContractCopy", "Here is a copy of your contract.")));
        var topic = CustomTopic.Number(0);
        var duty = Duty.From("ContractCopy", topic, (in Situation now) => now.Owe(now.Knows.Received, WorkingDays(3)));
        var monday = Iso.At("2026-11-23T09:00+02:00");
        var plan = HelpDesk.Only(duty).Plan(ServiceRequest.Received("R-1", monday, Channel.Email), monday);

        plan.Explain().ToText(own).ShouldContain("send a copy of the contract.");
        plan.Explain().ToText(own).ShouldContain("It is done as soon as a person gives the customer a copy of the contract.");
        plan.Next!.DraftMessage(own).Text.ShouldContain("Here is a copy of your contract.");
        plan.Explain().ToText(Language.English).ShouldContain("do what \"ContractCopy\" asks for");
    }

    [Fact]
    public void Finnish_HasEveryTextOfEnglishAndNoOtherParts() => Language.From("fi", BuiltIn("Finnish")).Has("Within").ShouldBeTrue();

    [Fact]
    public void From_ALanguageWithHoles_ListsThemAll()
    {
        var words = Entries("English").Where(entry => entry.Key is not ("Within" or "At")).Append(new("Every", "every {moon}"))
            .GroupBy(entry => entry.Key).Select(entries => (entries.Key, entries.Last().Value)).ToArray();

        Should.Throw<ArgumentException>(() => Language.From("sv", Words(words))).Message.ShouldStartWith(
            "The texts of the language 'sv' cannot be used: 'At' is missing;"
            + " 'Every' names the part 'moon', which the English text does not have; 'Within' is missing.");
    }

    [Fact]
    public void From_AWholeLanguage_SpeaksIt()
    {
        var words = Entries("English")
            .Select(entry => (entry.Key, Part().IsMatch(entry.Value) ? entry.Value : entry.Value.ToUpperInvariant()));
        var shouting = Language.From("en-x-loud", Words([.. words]));

        shouting.Date(new LocalDate(2026, 11, 23)).ShouldBe("MON 23 NOV 2026");
    }

    [Theory]
    [InlineData(" ", "The tag of a language was ' '; it must not be blank.")]
    public void From_ABlankTag_IsRefused(string tag, string problem) =>
        Should.Throw<ArgumentException>(() => Language.From(tag, BuiltIn("English"))).Message.ShouldStartWith(problem);

    [Fact]
    public void Text_WithoutAKeyOrAPart_SaysWhich()
    {
        Should.Throw<ArgumentException>(() => Language.English.Text("No.Such"))
            .Message.ShouldStartWith("The language 'en' has no text 'No.Such'.");
        Should.Throw<ArgumentException>(() => Language.English.Text("At", ("date", "today")))
            .Message.ShouldStartWith("The text '{date} at {clock}' names the part 'clock', which is not given. Given parts: date.");
    }

    [Fact]
    public void Arguments_ThatAreNull_AreRefusedByName()
    {
        Should.Throw<ArgumentException>(() => Language.For(null, Language.Finnish, null!)).ParamName.ShouldBe("others");
        Should.Throw<ArgumentNullException>(() => Language.From(null!, BuiltIn("English"))).ParamName.ShouldBe("tag");
        Should.Throw<ArgumentNullException>(() => Language.English.Has(null!)).ParamName.ShouldBe("key");
        Should.Throw<ArgumentNullException>(() => Language.English.Text("At", null!)).ParamName.ShouldBe("parts");
        Should.Throw<ArgumentException>(() => Language.English.Text("At", ("date", null!))).ParamName.ShouldBe("parts");
        Should.Throw<ArgumentNullException>(() => Language.English.List(null!)).ParamName.ShouldBe("items");
        Should.Throw<ArgumentException>(() => Language.English.Choice(["a", null!])).ParamName.ShouldBe("items");
        Should.Throw<ArgumentOutOfRangeException>(() => Language.English.Weekday(IsoDayOfWeek.None)).ParamName.ShouldBe("day");
    }

    private static ResourceManager BuiltIn(string name) => new($"ServicePolicy.Wording.{name}", typeof(Language).Assembly);

    private static IEnumerable<KeyValuePair<string, string>> Entries(string name) =>
        BuiltIn(name).GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>()
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!));

    private static MadeUpResources Words(params (string Key, string Text)[] texts) => new MadeUpResources(texts);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Part();

    private sealed class MadeUpResources((string Key, string Text)[] texts) : ResourceManager
    {
        public override ResourceSet GetResourceSet(CultureInfo culture, bool createIfNotExists, bool tryParents)
        {
            using var stream = new MemoryStream();
            using (var writer = new ResourceWriter(stream))
            {
                foreach (var (key, text) in texts)
                {
                    writer.AddResource(key, text);
                }

                writer.Generate();
                return new ResourceSet(new MemoryStream(stream.ToArray()));
            }
        }
    }
}
