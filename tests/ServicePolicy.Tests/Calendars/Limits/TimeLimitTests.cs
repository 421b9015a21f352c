using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;
using static ServicePolicy.Tests.Support.Iso;

namespace ServicePolicy.Tests.Calendars;

public class TimeLimitTests
{
    private static readonly WorkingCalendar Desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();

    private static readonly WorkingCalendar Night = WorkingCalendar.In("Europe/Helsinki").Open("Sat 22:00-06:00").Build();

    [Theory]
    [InlineData("30 seconds", "30 seconds")]
    [InlineData("15 minutes", "15 minutes")]
    [InlineData("1 minute", "1 minute")]
    [InlineData("60 minutes", "1 hour")]
    [InlineData("2 hours", "2 hours")]
    [InlineData("72 hours", "3 days")]
    [InlineData("3 days", "3 days")]
    [InlineData("0 minutes", "0 minutes")]
    [InlineData("0 working hours", "0 working minutes")]
    [InlineData("4 working hours", "4 working hours")]
    [InlineData("48 working hours", "48 working hours")]
    [InlineData("15 Working  Minutes", "15 working minutes")]
    [InlineData("90 working seconds", "90 working seconds")]
    [InlineData("2 working days", "2 working days")]
    [InlineData("1 working day by 12:00", "1 working day by 12:00")]
    [InlineData("3 working days by 00:00", "3 working days by 00:00")]
    [InlineData(" 14 calendar days ", "14 calendar days")]
    public void Parse_Text_PrintsItsCanonicalForm(string text, string canonical)
    {
        TimeLimit.Parse(text).ToString().ShouldBe(canonical);
        TimeLimit.Parse(canonical).ShouldBe(TimeLimit.Parse(text));
        TimeLimit.TryParse(text, out var limit).ShouldBeTrue();
        limit.ShouldBe(TimeLimit.Parse(text));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("soon", "'soon' is not a whole number")]
    [InlineData("1.5 hours", "'1.5' is not a whole number")]
    [InlineData("4", "it has no unit")]
    [InlineData("4 working", "it has no unit")]
    [InlineData("4 weeks", "'weeks' is not a unit")]
    [InlineData("-1 minutes", "the number must be from 0 to 52596000")]
    [InlineData("36526 days", "the number must be from 0 to 36525")]
    [InlineData("9223372036854775808 hours", "is not a whole number")]
    [InlineData("0 working days", "the number must be from 1 to 36525")]
    [InlineData("0 calendar days", "the number must be from 1 to 36525")]
    [InlineData("4 calendar hours", "only days can be calendar days")]
    [InlineData("4 hours by 12:00", "'by 12:00' was not expected")]
    [InlineData("1 calendar day by 12:00", "'by 12:00' was not expected")]
    [InlineData("1 working day by 24:00", "'24:00' is not a local time")]
    [InlineData("1 working day by noon", "'noon' is not a local time")]
    [InlineData("1 working day by", "'by' was not expected")]
    [InlineData("1 hour 30 minutes", "'30 minutes' was not expected")]
    public void Parse_BadText_SaysWhatIsWrongAndWhatIsAllowed(string text, string problem)
    {
        var message = Should.Throw<FormatException>(() => TimeLimit.Parse(text)).Message;
        message.ShouldContain($"'{text}'");
        message.ShouldContain(problem);
        message.ShouldContain("Write a whole number and a unit");
        TimeLimit.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void Parse_EveryLimit_ReadsItsOwnText() =>
        Check.One(
            Law.Drawing(2000),
            Prop.ForAll(
                (from kind in Gen.Choose(0, 8)
                 from n in Gen.Choose(1, 36_525)
                 from minute in Gen.Choose(0, 1439)
                 select Limit(kind, n, minute)).ToArbitrary(),
                limit => TimeLimit.Parse(limit.ToString()) == limit));

    [Fact]
    public void Equals_SameAmountOfTheSameClock_IsTrue()
    {
        TimeLimit.Minutes(60).ShouldBe(TimeLimit.Hours(1));
        TimeLimit.Days(3).ShouldBe(TimeLimit.Of(Duration.FromHours(72)));
        TimeLimit.WorkingMinutes(60).ShouldBe(TimeLimit.Working(Duration.FromHours(1)));
        default(TimeLimit).ShouldBe(TimeLimit.Minutes(0));
        TimeLimit.Hours(1).ShouldNotBe(TimeLimit.WorkingHours(1));
        TimeLimit.Days(1).ShouldNotBe(TimeLimit.CalendarDays(1));
        TimeLimit.WorkingDays(1).ShouldNotBe(TimeLimit.WorkingDays(1, LocalTime.Midnight));
    }

    [Theory]
    [InlineData("15 minutes", TimeLimitClock.Elapsed, true)]
    [InlineData("3 days", TimeLimitClock.Elapsed, true)]
    [InlineData("4 working hours", TimeLimitClock.WorkingTime, false)]
    [InlineData("2 working days", TimeLimitClock.WorkingDays, false)]
    [InlineData("1 working day by 12:00", TimeLimitClock.WorkingDays, false)]
    [InlineData("14 calendar days", TimeLimitClock.CalendarDays, false)]
    public void Clock_OfALimit_TellsElapsedTimeFromTheRest(string text, TimeLimitClock clock, bool isElapsed)
    {
        var limit = TimeLimit.Parse(text);
        limit.Clock.ShouldBe(clock);
        limit.TryGetElapsed(out var elapsed).ShouldBe(isElapsed);
        elapsed.ShouldBe(isElapsed ? limit.Amount!.Value : Duration.Zero);
        default(TimeLimit).Clock.ShouldBe(TimeLimitClock.Elapsed);
    }

    [Fact]
    public void SizeOf_ALimit_IsEightBytes() => // it is copied with every answer
        System.Runtime.CompilerServices.Unsafe.SizeOf<TimeLimit>().ShouldBe(8);

    [Fact]
    public void Factories_OutOfRange_AreRefusedWithValueAndRange()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.Minutes(-1)).Message.ShouldContain("-1 minutes");
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.Days(36_526)).Message.ShouldContain("0 to 36525");
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(0)).Message.ShouldContain("1 to 36525");
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.CalendarDays(0));
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.WorkingHours(int.MaxValue));
        Should.Throw<ArgumentOutOfRangeException>(() => TimeLimit.Of(Duration.FromTicks(-1)));
        Should.Throw<ArgumentException>(() => TimeLimit.Of(Duration.FromMilliseconds(1))).Message.ShouldContain("whole seconds");
        Should.Throw<ArgumentException>(() => TimeLimit.WorkingDays(1, new LocalTime(12, 0, 1))).Message.ShouldContain("whole minutes");
    }

    [Theory]
    [InlineData("2 working days", "2026-11-20T15:50+02:00", "2026-11-24T16:00+02:00")]
    [InlineData("1 working day", "2026-11-20T00:00+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("1 working day", "2026-11-22T23:59+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("1 working day", "2026-11-23T00:00+02:00", "2026-11-24T16:00+02:00")]
    [InlineData("1 working day by 12:00", "2026-11-20T15:50+02:00", "2026-11-23T12:00+02:00")]
    [InlineData("1 working day by 20:00", "2026-11-20T15:50+02:00", "2026-11-23T20:00+02:00")] // literal, outside the hours
    [InlineData("3 days", "2027-03-27T12:00+02:00", "2027-03-30T13:00+03:00")] // 72 hours across the spring gap
    [InlineData("14 calendar days", "2026-11-20T15:50+02:00", "2026-12-05T00:00+02:00")]
    [InlineData("1 calendar day", "2027-03-27T12:00+02:00", "2027-03-29T00:00+03:00")]
    [InlineData("0 working minutes", "2026-11-21T15:50+02:00", "2026-11-21T15:50+02:00")]
    public void DeadlineFrom_DayDesk_IsTheDeadline(string limit, string start, string deadline) =>
        TimeLimit.Parse(limit).DeadlineFrom(At(start), Desk).In(Desk.Zone).ShouldBe(deadline);

    [Theory]
    [InlineData("1 working day", "2026-11-20T15:50+02:00", "2026-11-22T00:00+02:00")] // Saturday's open time ends at midnight
    [InlineData("2 working days", "2026-11-20T15:50+02:00", "2026-11-22T06:00+02:00")] // and Sunday has some
    [InlineData("1 working day", "2026-11-21T23:00+02:00", "2026-11-22T06:00+02:00")]
    [InlineData("1 working day by 03:30", "2027-03-27T23:00+02:00", "2027-03-28T04:00+03:00")] // skipped: the end of the gap
    [InlineData("1 working day by 03:30", "2027-10-30T23:00+03:00", "2027-10-31T03:30+03:00")] // ambiguous: the first
    public void DeadlineFrom_ShiftOverMidnight_MakesTwoWorkingDays(string limit, string start, string deadline) =>
        TimeLimit.Parse(limit).DeadlineFrom(At(start), Night).In(Night.Zone).ShouldBe(deadline);

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(1_000)]
    public void DeadlineFrom_ManyWorkingDays_IsTheSameWeekdayWeeksLater(int weeks)
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-11:30, 12:00-16:00").Build();
        var monday = new LocalDate(2026, 11, 23);
        var close = calendar.Zone.AtLeniently(monday.PlusWeeks(weeks) + new LocalTime(16, 0)).ToInstant();
        TimeLimit.WorkingDays(5 * weeks).DeadlineFrom(At("2026-11-23T09:00+02:00"), calendar).ShouldBe(close);
        TimeLimit.WorkingDays(5 * weeks).DeadlineFrom(At("2026-11-21T09:00+02:00"), calendar).ShouldBe(close - Duration.FromDays(3));
    }

    [Fact]
    public void DeadlineFrom_AmmansRepeatedMidnight_IsItsFirstOccurrence()
    {
        var calendar = WorkingCalendar.AlwaysIn("Asia/Amman");
        var start = At("2021-10-27T12:00+03:00");
        TimeLimit.CalendarDays(1).DeadlineFrom(start, calendar).In(calendar.Zone).ShouldBe("2021-10-29T00:00+03:00");
        TimeLimit.WorkingDays(1).DeadlineFrom(start, calendar).In(calendar.Zone).ShouldBe("2021-10-29T00:00+03:00");
    }

    [Fact]
    public void DeadlineFrom_Always_CountsDaysOfItsZone()
    {
        var start = At("2026-11-20T23:30+00:00");
        TimeLimit.WorkingDays(1).DeadlineFrom(start, WorkingCalendar.Always).ShouldBe(At("2026-11-22T00:00+00:00"));
        TimeLimit.WorkingDays(1).DeadlineFrom(start, WorkingCalendar.AlwaysIn("Europe/Helsinki")).ShouldBe(At("2026-11-23T00:00+02:00"));
    }

    [Theory]
    [InlineData("2 working hours", "2026-11-23T09:00+02:00", "2026-11-20T15:00+02:00")]
    [InlineData("2 hours", "2026-11-23T09:00+02:00", "2026-11-23T07:00+02:00")]
    public void CountBackFrom_ADeadline_IsWhereTheLimitStarts(string limit, string deadline, string start) =>
        TimeLimit.Parse(limit).CountBackFrom(At(deadline), Desk).In(Desk.Zone).ShouldBe(start);

    [Theory]
    [InlineData("1 working day")]
    [InlineData("1 calendar day")]
    public void CountBackFrom_LimitInDays_IsRefused(string limit) =>
        Should.Throw<InvalidOperationException>(() => TimeLimit.Parse(limit).CountBackFrom(At("2026-11-23T09:00+02:00"), Desk))
            .Message.ShouldContain(limit);

    [Fact]
    public void TryDeadline_BeyondTheTimeLine_IsFalse()
    {
        foreach (var limit in new[] { TimeLimit.Hours(1), TimeLimit.WorkingHours(1), TimeLimit.WorkingDays(1), TimeLimit.CalendarDays(1) })
        {
            limit.TryDeadline(Instant.MaxValue, Desk, out Instant _).ShouldBeFalse();
            limit.TryDeadline(Instant.MaxValue, WorkingCalendar.Always, out Instant _).ShouldBeFalse();
        }
    }

    private static TimeLimit Limit(int kind, int n, int minute) => kind switch
    {
        0 => TimeLimit.Seconds(n),
        1 => TimeLimit.Minutes(n),
        2 => TimeLimit.Hours(n),
        3 => TimeLimit.Days(n),
        4 => TimeLimit.WorkingSeconds(n),
        5 => TimeLimit.WorkingHours(n),
        6 => TimeLimit.WorkingDays(n),
        7 => TimeLimit.WorkingDays(n, LocalTime.FromMinutesSinceMidnight(minute)),
        _ => TimeLimit.CalendarDays(n),
    };
}
