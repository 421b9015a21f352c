using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Calendars;

/// <summary>Ready sets against the dates that were published for the years.</summary>
public class HolidayTests
{
    private static readonly Dictionary<string, HolidaySet> Sets = new()
    {
        ["FI"] = HolidaySets.Finland,
        ["FI+"] = HolidaySets.FinlandWithEves,
        ["SE"] = HolidaySets.Sweden,
        ["SE+"] = HolidaySets.SwedenWithEves,
        ["EW"] = HolidaySets.EnglandAndWales,
        ["US"] = HolidaySets.UnitedStatesFederal,
    };

    [Theory]
    [InlineData("FI", 2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-22 11-02 12-06 12-25 12-26")]
    [InlineData("FI", 2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26")]
    [InlineData("FI", 2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-26 11-06 12-06 12-25 12-26")]
    [InlineData("FI+", 2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26")]
    [InlineData("SE", 2004, "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-26 11-06 12-25 12-26")]
    [InlineData("SE", 2005, "01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-25 11-05 12-25 12-26")]
    [InlineData("SE", 2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26")]
    [InlineData("SE+", 2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31")]
    [InlineData("EW", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData("EW", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("EW", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData("EW", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData("EW", 2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData("EW", 2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData("EW", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData("US", 2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData("US", 2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24")]
    [InlineData("US", 2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [InlineData("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    public void InYear_ReadySet_IsAsPublished(string set, int year, string dates) =>
        Sets[set].InYear(year).Select(date => date.ToString("uuuu-MM-dd", null))
            .ShouldBe(dates.Split(' ').Select(date => $"{year}-{date}"));

    [Fact]
    public void InYear_NewYearOnSaturday_IsObservedTheYearBefore()
    {
        HolidaySets.UnitedStatesFederal.InYear(2022)[0].ShouldBe(new LocalDate(2021, 12, 31));
        var desk = WorkingCalendar.In("America/New_York").Open("Mon-Fri 09:00-17:00").Closed(HolidaySets.UnitedStatesFederal).Build();
        desk.NextOpening(Iso.At("2021-12-30T18:00-05:00")).In(desk.Zone).ShouldBe("2022-01-03T09:00-05:00");
    }

    [Theory]
    [InlineData(1818, "03-22", "04-26")]
    [InlineData(1943, "04-25", "04-25")]
    [InlineData(2008, "03-23", "04-27")]
    [InlineData(2016, "03-27", "05-01")]
    [InlineData(2024, "03-31", "05-05")]
    [InlineData(2025, "04-20", "04-20")]
    [InlineData(2026, "04-05", "04-12")]
    [InlineData(2027, "03-28", "05-02")]
    [InlineData(2038, "04-25", "04-25")]
    public void Easter_Year_IsAsPublished(int year, string western, string orthodox)
    {
        HolidayRule.Easter(0).InYear(year)?.ToString("MM-dd", null).ShouldBe(western);
        HolidayRule.OrthodoxEaster(0).InYear(year)?.ToString("MM-dd", null).ShouldBe(orthodox);
    }

    [Fact]
    public void InYear_EveryRuleAtTheEndsOfTime_HasADateOrNone()
    {
        foreach (var rule in Sets.Values.SelectMany(set => set.Rules))
        {
            Should.NotThrow(() => (rule.InYear(-9998), rule.InYear(9999), rule.InYear(0), rule.InYear(-1)));
        }
    }

    [Fact]
    public void InYear_LeapDay_IsOnlyInLeapYears()
    {
        HolidayRule.Fixed(2, 29).InYear(2024).ShouldBe(new LocalDate(2024, 2, 29));
        HolidayRule.Fixed(2, 29).InYear(2026).ShouldBeNull();
    }

    [Fact]
    public void Equals_Rules_AreByValue()
    {
        HolidayRule.Fixed(7, 4).Observed(-1, 1).Since(1990).ShouldBe(HolidayRule.Fixed(7, 4).Observed(-1, 1).Since(1990));
        HolidayRule.Easter(1).ShouldNotBe(HolidayRule.OrthodoxEaster(1));
        new HolidaySet("x", HolidayRule.Fixed(1, 1), HolidayRule.Easter(1))
            .ShouldBe(new HolidaySet("x", HolidayRule.Easter(1), HolidayRule.Fixed(1, 1)));
        new HolidaySet("x", HolidayRule.Fixed(1, 1)).ShouldNotBe(new HolidaySet("y", HolidayRule.Fixed(1, 1)));
    }

    [Fact]
    public void Factories_OutOfRange_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.Fixed(13, 1)).Message.ShouldContain("13");
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.Fixed(2, 30)).Message.ShouldContain("1 to 29");
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.NthWeekday(5, IsoDayOfWeek.Monday, 5)).Message.ShouldContain("1 to 4");
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.NthWeekday(5, IsoDayOfWeek.None, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.WeekdayOnOrAfter(2, 29, IsoDayOfWeek.Monday));
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.Easter(400));
        Should.Throw<ArgumentOutOfRangeException>(() => HolidayRule.Fixed(1, 1).Observed(9, 0));
        Should.Throw<ArgumentException>(() => new HolidaySet(" ", HolidayRule.Fixed(1, 1))).Message.ShouldContain("must not be blank");
        Should.Throw<ArgumentNullException>(() => new HolidaySet(null!, HolidayRule.Fixed(1, 1))).ParamName.ShouldBe("name");
        Should.Throw<ArgumentException>(() => new HolidaySet("x", HolidayRule.Fixed(1, 1), null!)).ParamName.ShouldBe("rules");
    }
}
