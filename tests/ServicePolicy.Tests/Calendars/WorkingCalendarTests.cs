using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.Iso;

namespace ServicePolicy.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-11:30, 12:00-16:00").Build();

    [Theory]
    [InlineData("2026-11-23T07:59+02:00", false, "2026-11-23T08:00+02:00", "2026-11-23T11:30+02:00", "2026-11-20T16:00+02:00")]
    [InlineData("2026-11-23T08:00+02:00", true, "2026-11-23T08:00+02:00", "2026-11-23T11:30+02:00", "2026-11-20T16:00+02:00")]
    [InlineData("2026-11-23T11:29+02:00", true, "2026-11-23T11:29+02:00", "2026-11-23T11:30+02:00", "2026-11-20T16:00+02:00")]
    [InlineData("2026-11-23T11:30+02:00", false, "2026-11-23T12:00+02:00", "2026-11-23T16:00+02:00", "2026-11-23T11:30+02:00")]
    [InlineData("2026-11-23T16:00+02:00", false, "2026-11-24T08:00+02:00", "2026-11-24T11:30+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("2026-11-21T12:00+02:00", false, "2026-11-23T08:00+02:00", "2026-11-23T11:30+02:00", "2026-11-20T16:00+02:00")]
    public void PointQuestions_AroundTheBoundaries_AreHalfOpen(string at, bool open, string opening, string closing, string previous)
    {
        Desk.IsOpen(At(at)).ShouldBe(open);
        Desk.NextOpening(At(at)).In(Desk.Zone).ShouldBe(opening);
        Desk.NextClosing(At(at)).In(Desk.Zone).ShouldBe(closing);
        Desk.PreviousClosing(At(at)).In(Desk.Zone).ShouldBe(previous);
    }

    [Theory]
    [InlineData("2026-11-20T15:00+02:00", 60, "2026-11-20T16:00+02:00")] // on the closing, not on Monday's opening
    [InlineData("2026-11-20T15:00+02:00", 61, "2026-11-23T08:01+02:00")]
    [InlineData("2026-11-23T11:30+02:00", 0, "2026-11-23T11:30+02:00")]
    [InlineData("2026-11-21T11:00+02:00", 0, "2026-11-21T11:00+02:00")]
    [InlineData("2026-11-23T10:00+02:00", 90, "2026-11-23T11:30+02:00")]
    [InlineData("2026-11-23T10:00+02:00", 91, "2026-11-23T12:01+02:00")]
    [InlineData("2026-11-23T08:00+02:00", 2250, "2026-11-27T16:00+02:00")] // a week
    public void Add_Minutes_LandsOnTheEarliestInstant(string start, int minutes, string end) =>
        Desk.Add(At(start), Duration.FromMinutes(minutes)).In(Desk.Zone).ShouldBe(end);

    [Theory]
    [InlineData("2026-11-23T09:00+02:00", 60, "2026-11-23T08:00+02:00")] // on the opening, not on Friday's closing
    [InlineData("2026-11-23T09:00+02:00", 61, "2026-11-20T15:59+02:00")]
    [InlineData("2026-11-21T11:00+02:00", 0, "2026-11-21T11:00+02:00")]
    [InlineData("2026-11-21T11:00+02:00", 1, "2026-11-20T15:59+02:00")]
    public void Subtract_Minutes_LandsOnTheLatestInstant(string end, int minutes, string start) =>
        Desk.Subtract(At(end), Duration.FromMinutes(minutes)).In(Desk.Zone).ShouldBe(start);

    [Theory]
    // Helsinki jumps from 03:00 to 04:00 and falls back from 04:00 to 03:00.
    [InlineData("Europe/Helsinki", "Sun 03:30-05:00", "2027-03-28", "2027-03-28T04:00+03:00", "2027-03-28T05:00+03:00")]
    [InlineData("Europe/Helsinki", "Sun 01:00-03:30", "2027-03-28", "2027-03-28T01:00+02:00", "2027-03-28T04:00+03:00")]
    [InlineData("Europe/Helsinki", "Sun 03:10-03:50", "2027-03-28", null, null)]
    [InlineData("Europe/Helsinki", "Sun 03:30-05:00", "2027-10-31", "2027-10-31T03:30+03:00", "2027-10-31T05:00+02:00")]
    [InlineData("Europe/Helsinki", "Sun 01:00-03:30", "2027-10-31", "2027-10-31T01:00+03:00", "2027-10-31T03:30+03:00")]
    // Midnight is skipped: 24:00 is the end of the gap, 01:00.
    [InlineData("America/Sao_Paulo", "Sat 20:00-24:00", "2017-10-14", "2017-10-14T20:00-03:00", "2017-10-15T01:00-02:00")]
    // Midnight repeats: 24:00 is its first occurrence.
    [InlineData("Asia/Amman", "Thu 20:00-24:00", "2021-10-28", "2021-10-28T20:00+03:00", "2021-10-29T00:00+03:00")]
    [InlineData("Asia/Amman", "Fri 00:00-02:00", "2021-10-29", "2021-10-29T00:00+03:00", "2021-10-29T02:00+02:00")]
    // Half an hour at Lord Howe: 02:00 becomes 02:30, and 02:00 becomes 01:30.
    [InlineData("Australia/Lord_Howe", "Sun 02:15-03:00", "2026-10-04", "2026-10-04T02:30+11:00", "2026-10-04T03:00+11:00")]
    [InlineData("Australia/Lord_Howe", "Sun 01:45-03:00", "2026-04-05", "2026-04-05T01:45+11:00", "2026-04-05T03:00+10:30")]
    // Friday 30 December 2011 does not exist in Apia.
    [InlineData("Pacific/Apia", "Fri 08:00-16:00", "2011-12-30", null, null)]
    [InlineData("Pacific/Apia", "Thu 20:00-06:00", "2011-12-29", "2011-12-29T20:00-10:00", "2011-12-31T00:00+14:00")]
    public void OpenIntervals_AcrossAClockChange_SkippedIsEndOfGapAndAmbiguousIsFirst(
        string zoneId, string hours, string date, string? opening, string? closing)
    {
        var calendar = WorkingCalendar.In(zoneId).Open(hours).Build();
        var noon = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value.At(new LocalTime(12, 0)).InZoneLeniently(calendar.Zone).ToInstant();
        var intervals = calendar.OpenIntervals(new Interval(noon - Duration.FromHours(40), noon + Duration.FromHours(40))).ToList();
        intervals.Count.ShouldBe(opening is null ? 0 : 1);
        if (opening is not null)
        {
            intervals[0].Start.In(calendar.Zone).ShouldBe(opening);
            intervals[0].End.In(calendar.Zone).ShouldBe(closing);
        }
    }

    [Fact]
    public void Closed_NightShifts_RemovesThoseThatBeginAndCutsThoseThatRunIn()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 22:00-06:00").Closed(new LocalDate(2026, 11, 25)).Build();
        Texts(calendar, "2026-11-24T12:00+02:00", "2026-11-27T00:00+02:00").ShouldBe(
        [
            "2026-11-24T22:00+02:00/2026-11-25T00:00+02:00",
            "2026-11-26T22:00+02:00/2026-11-27T00:00+02:00",
        ]);
    }

    [Fact]
    public void OpenOn_NightShifts_ReplacesThoseThatBeginAndCutsThoseThatRunIn()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Sun 22:00-06:00")
            .OpenOn(new LocalDate(2026, 11, 25), "10:00-12:00").Build();
        Texts(calendar, "2026-11-24T12:00+02:00", "2026-11-26T23:00+02:00").ShouldBe(
        [
            "2026-11-24T22:00+02:00/2026-11-25T00:00+02:00",
            "2026-11-25T10:00+02:00/2026-11-25T12:00+02:00",
            "2026-11-26T22:00+02:00/2026-11-26T23:00+02:00",
        ]);
    }

    [Fact]
    public void OpenOn_AHoliday_KeepsItsOwnHours()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00")
            .OpenOn(new LocalDate(2026, 12, 25), "10:00-12:00").Closed(HolidaySets.Finland).Build();
        Texts(calendar, "2026-12-25T00:00+02:00", "2026-12-28T00:00+02:00").ShouldBe(["2026-12-25T10:00+02:00/2026-12-25T12:00+02:00"]);
    }

    [Fact]
    public void OpenIntervals_ShiftsThatTouch_AreOne()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Fri 20:00-24:00; Sat 00:00-04:00, 04:00-06:00").Build();
        Texts(calendar, "2026-11-20T00:00+02:00", "2026-11-23T00:00+02:00").ShouldBe(["2026-11-20T20:00+02:00/2026-11-21T06:00+02:00"]);
        calendar.NextClosing(At("2026-11-20T21:00+02:00")).In(calendar.Zone).ShouldBe("2026-11-21T06:00+02:00");
    }

    [Theory]
    [InlineData("2026-05-29T12:00+03:00", "2026-05-29T16:00+03:00")] // before the first date of summer
    [InlineData("2026-06-01T12:00+03:00", "2026-06-01T15:00+03:00")]
    [InlineData("2026-08-31T12:00+03:00", "2026-08-31T15:00+03:00")]
    [InlineData("2026-09-01T12:00+03:00", "2026-09-01T16:00+03:00")]
    [InlineData("2031-07-01T12:00+03:00", "2031-07-01T15:00+03:00")]
    [InlineData("2032-01-15T12:00+02:00", "2032-01-15T17:00+02:00")] // hours that hold from a date on
    [InlineData("2032-07-01T12:00+03:00", "2032-07-01T15:00+03:00")] // until the next yearly season
    public void Yearly_SummerHours_HoldUntilTheNextSeason(string at, string closing)
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki")
            .Yearly(new AnnualDate(6, 1), "Mon-Fri 09:00-15:00")
            .Yearly(new AnnualDate(9, 1), "Mon-Fri 08:00-16:00")
            .From(new LocalDate(2032, 1, 1), "Mon-Fri 08:00-17:00")
            .Build();
        calendar.NextClosing(At(at)).In(calendar.Zone).ShouldBe(closing);
    }

    [Fact]
    public void From_ADate_ChangesTheHoursFromThatDateOn()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00")
            .From(new LocalDate(2026, 11, 25), "Mon-Fri 10:00-12:00").Build();
        Texts(calendar, "2026-11-24T00:00+02:00", "2026-11-26T00:00+02:00").ShouldBe(
            ["2026-11-24T08:00+02:00/2026-11-24T16:00+02:00", "2026-11-25T10:00+02:00/2026-11-25T12:00+02:00"]);
    }

    [Fact]
    public void Closed_Function_IsAskedForEachYear()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00")
            .Closed("founder's day", year => [new LocalDate(year, 11, 24)]).Build();
        calendar.NextOpening(At("2026-11-24T09:00+02:00")).In(calendar.Zone).ShouldBe("2026-11-25T08:00+02:00");
        calendar.NextOpening(At("2027-11-24T09:00+02:00")).In(calendar.Zone).ShouldBe("2027-11-25T08:00+02:00");
    }

    [Fact]
    public void Always_EveryQuestion_HasNoClosing()
    {
        var t = At("2026-11-24T09:00+02:00");
        WorkingCalendar.Always.NeverCloses.ShouldBeTrue();
        WorkingCalendar.Always.Add(t, Duration.FromDays(3)).ShouldBe(t + Duration.FromDays(3));
        WorkingCalendar.Always.Subtract(t, Duration.FromDays(3)).ShouldBe(t - Duration.FromDays(3));
        WorkingCalendar.Always.Between(t, t + Duration.FromDays(900)).ShouldBe(Duration.FromDays(900));
        WorkingCalendar.Always.NextOpening(t).ShouldBe(t);
        WorkingCalendar.Always.NextClosing(t).ShouldBeNull();
        WorkingCalendar.Always.PreviousClosing(t).ShouldBeNull();
        var range = new Interval(t, t + Duration.FromDays(9));
        WorkingCalendar.Always.OpenIntervals(range).ShouldBe([range]);
    }

    [Fact]
    public void OpenIntervals_UnboundedRange_IsRefusedAtTheCall()
    {
        Should.Throw<ArgumentException>(() => { _ = Desk.OpenIntervals(new Interval(null, At("2026-11-24T09:00+02:00"))); });
        Should.Throw<ArgumentException>(() => { _ = Desk.OpenIntervals(new Interval(At("2026-11-24T09:00+02:00"), null)); });
    }

    [Fact]
    public void Add_NegativeOpenTime_IsRefused()
    {
        var t = At("2026-11-24T09:00+02:00");
        Should.Throw<ArgumentOutOfRangeException>(() => Desk.Add(t, Duration.FromTicks(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Desk.TryAdd(t, Duration.FromTicks(-1), out _));
        Should.Throw<ArgumentOutOfRangeException>(() => Desk.Subtract(t, Duration.FromTicks(-1)));
    }

    [Theory]
    [InlineData("Europe/Helsinki", "2026-11-24T00:00+02:00", "2026-11-24T00:00+02:00", "2026-11-25T00:00+02:00")]
    [InlineData("Europe/Helsinki", "2027-03-28T23:59+03:00", "2027-03-28T00:00+02:00", "2027-03-29T00:00+03:00")]
    [InlineData("America/Sao_Paulo", "2017-10-14T23:59-03:00", "2017-10-14T00:00-03:00", "2017-10-15T01:00-02:00")]
    [InlineData("America/Sao_Paulo", "2017-10-15T01:00-02:00", "2017-10-15T01:00-02:00", "2017-10-16T00:00-02:00")]
    [InlineData("Asia/Amman", "2021-10-29T00:30+02:00", "2021-10-29T00:00+03:00", "2021-10-30T00:00+02:00")]
    [InlineData("Pacific/Apia", "2011-12-29T23:59-10:00", "2011-12-29T00:00-10:00", "2011-12-31T00:00+14:00")]
    // St. John's went from 00:01 back to 23:01: what follows the first midnight is of the new day.
    [InlineData("America/St_Johns", "2006-10-28T23:30-03:30", "2006-10-29T00:00-02:30", "2006-10-30T00:00-03:30")]
    public void LocalDay_AroundClockChanges_ContainsItsInstant(string zoneId, string at, string start, string end)
    {
        foreach (var calendar in new[] { WorkingCalendar.AlwaysIn(zoneId), WorkingCalendar.In(zoneId).Open("Mon 08:00-16:00").Build() })
        {
            Micros.ToInstant(calendar.StartOfLocalDay(Micros.Of(At(at)))).In(calendar.Zone).ShouldBe(start);
            Micros.ToInstant(calendar.EndOfLocalDay(Micros.Of(At(at)))).In(calendar.Zone).ShouldBe(end);
        }
    }

    [Fact]
    public void Between_ReversedRange_IsZero() =>
        Desk.Between(At("2026-11-24T12:00+02:00"), At("2026-11-24T09:00+02:00")).ShouldBe(Duration.Zero);

    internal static List<string> Texts(WorkingCalendar calendar, string from, string to) =>
        [.. calendar.OpenIntervals(new Interval(At(from), At(to))).Select(i => i.Start.In(calendar.Zone) + "/" + i.End.In(calendar.Zone))];
}
