using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Wording;

/// <summary>Opening hours and holidays as people write them.</summary>
public sealed class CalendarTextTests
{
    public static TheoryData<WorkingCalendar, string, string> Calendars => new()
    {
        { WorkingCalendar.Always, "round the clock", "kellon ympäri" },
        {
            Helsinki().Open("Mon-Fri 08:00-11:30, 12:00-16:00; Sat 22:00-06:00").Build(),
            "Mon–Fri 08:00–11:30, 12:00–16:00; Sat 22:00–06:00 (Europe/Helsinki time)",
            "ma–pe klo 8.00–11.30, 12.00–16.00; la klo 22.00–6.00 (aikavyöhyke Europe/Helsinki)"
        },
        {
            Helsinki().Open("Mon,Wed,Fri 09:00-24:00").Build(),
            "Mon, Wed and Fri 09:00–24:00 (Europe/Helsinki time)",
            "ma, ke ja pe klo 9.00–24.00 (aikavyöhyke Europe/Helsinki)"
        },
        {
            Helsinki().Open("Mon-Sun 08:00-20:00").Closed(HolidaySets.Sweden)
                .Closed(HolidayRule.Fixed(12, 24)).Closed(HolidayRule.Easter(-2)).Closed(new LocalDate(2026, 11, 23)).Build(),
            "every day 08:00–20:00 (Europe/Helsinki time);"
                + " closed: public holidays in Sweden, Good Friday, 24 Dec and Mon 23 Nov 2026",
            "joka päivä klo 8.00–20.00 (aikavyöhyke Europe/Helsinki);"
                + " suljettu: Ruotsin pyhäpäivät, pitkäperjantai, 24.12. ja ma 23.11.2026"
        },
        {
            Helsinki().Open("Mon-Fri 08:00-16:00").OpenOn(new LocalDate(2026, 12, 23), "08:00-12:00")
                .OpenOn(new LocalDate(2026, 12, 24), "closed").Closed("shop days", _ => []).Build(),
            "Mon–Fri 08:00–16:00 (Europe/Helsinki time);"
                + " Wed 23 Dec 2026: 08:00–12:00; Thu 24 Dec 2026: closed; closed: shop days",
            "ma–pe klo 8.00–16.00 (aikavyöhyke Europe/Helsinki);"
                + " ke 23.12.2026: 8.00–12.00; to 24.12.2026: suljettu; suljettu: shop days"
        },
        {
            Helsinki().Yearly(new AnnualDate(6, 1), "Mon-Fri 09:00-15:00").Yearly(new AnnualDate(9, 1), "Mon-Fri 08:00-16:00")
                .From(new LocalDate(2027, 1, 4), "closed").Build(),
            "from 1 Jun each year Mon–Fri 09:00–15:00; from 1 Sep each year Mon–Fri 08:00–16:00;"
                + " from Mon 4 Jan 2027 closed (Europe/Helsinki time)",
            "vuosittain 1.6. alkaen ma–pe klo 9.00–15.00; vuosittain 1.9. alkaen ma–pe klo 8.00–16.00;"
                + " ma 4.1.2027 alkaen suljettu (aikavyöhyke Europe/Helsinki)"
        },
        {
            Helsinki().Open("Mon-Fri 08:00-16:00").Build()
                .Intersect(WorkingCalendar.In("Europe/London").Open("Mon-Fri 09:00-17:00").Build()),
            "Mon–Fri 08:00–16:00 (Europe/Helsinki time), and only Mon–Fri 09:00–17:00 (Europe/London time)",
            "ma–pe klo 8.00–16.00 (aikavyöhyke Europe/Helsinki), mutta vain kun ma–pe klo 9.00–17.00 (aikavyöhyke Europe/London)"
        },
    };

    public static TheoryData<HolidayRule, string, string> Rules => new()
    {
        { HolidayRule.Easter(39), "Ascension Day", "helatorstai" },
        { HolidayRule.Easter(-3), "3 days before Easter", "3 päivää ennen pääsiäistä" },
        { HolidayRule.OrthodoxEaster(1), "Easter Monday (orthodox)", "toinen pääsiäispäivä (ortodoksinen)" },
        { HolidayRule.NthWeekday(5, IsoDayOfWeek.Monday, 1), "Monday no. 1 of May", "toukokuu, 1. maanantai" },
        { HolidayRule.NthWeekday(5, IsoDayOfWeek.Monday, -1), "Monday no. 1 from the end of May", "toukokuu, 1. maanantai lopusta lukien" },
        {
            HolidayRule.WeekdayOnOrAfter(6, 20, IsoDayOfWeek.Saturday).DaysBefore(1),
            "1 days before the Saturday on or after 20 Jun",
            "1 päivää ennen: ensimmäinen lauantai 20.6. alkaen"
        },
        { HolidayRule.Fixed(6, 6).Since(2005).NotIn(2020), "6 Jun (since 2005) (not in 2020)", "6.6. (vuodesta 2005) (ei vuonna 2020)" },
        {
            HolidayRule.Fixed(1, 1).Observed(saturday: 2, sunday: 1).Until(2030),
            "1 Jan, moved when it falls on a weekend (until 2030)",
            "1.1., siirretty jos se osuu viikonloppuun (vuoteen 2030)"
        },
    };

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Describe_OfACalendar_IsWhatASignOnTheDoorSays(WorkingCalendar calendar, string english, string finnish)
    {
        calendar.Describe(Language.English).ShouldBe(english);
        calendar.Describe(Language.Finnish).ShouldBe(finnish);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Describe_OfAHolidayRule_NamesTheDay(HolidayRule rule, string english, string finnish)
    {
        rule.Describe(Language.English).ShouldBe(english);
        rule.Describe(Language.Finnish).ShouldBe(finnish);
    }

    [Fact]
    public void ClosedDates_OfARange_AreTheWorkingDaysThatHolidaysClose()
    {
        var desk = Helsinki().Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves)
            .Closed(new LocalDate(2026, 12, 28)).OpenOn(new LocalDate(2026, 12, 29), "closed").Build();

        desk.ClosedDates(new Interval(Iso.At("2026-12-23T15:00+02:00"), Iso.At("2026-12-29T00:00+02:00"))).ShouldBe(
        [
            new ClosedDate(new LocalDate(2026, 12, 24), "Finland with eves"),
            new ClosedDate(new LocalDate(2026, 12, 25), "Finland with eves"), // the 26th is a Saturday
            new ClosedDate(new LocalDate(2026, 12, 28), null),
            new ClosedDate(new LocalDate(2026, 12, 29), null),
        ]);
        desk.ClosedDates(new Interval(Iso.At("2026-11-23T15:00+02:00"), Iso.At("2026-11-29T00:00+02:00"))).ShouldBeEmpty();
    }

    [Fact]
    public void ClosedDates_OfCombinations_FollowWhatClosesBoth()
    {
        var finland = Helsinki().Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Finland).Build();
        var sweden = WorkingCalendar.In("Europe/Stockholm").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Sweden).Build();
        var june = new Interval(Iso.At("2028-06-01T00:00+03:00"), Iso.At("2028-06-30T00:00+03:00")); // 6 June 2028 is a Tuesday

        finland.Intersect(sweden).ClosedDates(june).ShouldBe([new ClosedDate(new LocalDate(2028, 6, 6), "Sweden")]);
        finland.Union(sweden).ClosedDates(june).ShouldBeEmpty();
        sweden.Except(finland).ClosedDates(june).Count.ShouldBe(1);
    }

    [Fact]
    public void ClosedDates_OfAnUnboundedRange_AreRefused() =>
        Should.Throw<ArgumentException>(() => WorkingCalendar.Always.ClosedDates(new Interval(null, Instant.MaxValue)))
            .Message.ShouldContain("it must have a start and an end");

    private static WorkingCalendarBuilder Helsinki() => WorkingCalendar.In("Europe/Helsinki");
}
