using static ServicePolicy.Tests.Support.Iso;

namespace ServicePolicy.Tests.Calendars;

/// <summary>Open time is looked for within ten years, and nothing loops, not even at the ends of the time line.</summary>
public class SearchLimitTests
{
    private static readonly WorkingCalendar Desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Build();

    private static readonly Instant Now = At("2026-11-24T09:00+02:00");

    [Fact]
    public void Questions_EmptyIntersection_HaveNoAnswer()
    {
        var never = Desk.Intersect(WorkingCalendar.In("Europe/Helsinki").Open("Sat 08:00-16:00").Build());
        never.NextOpening(Now).ShouldBeNull();
        never.NextClosing(Now).ShouldBeNull();
        never.PreviousClosing(Now).ShouldBeNull();
        never.TryAdd(Now, Duration.FromTicks(10), out _).ShouldBeFalse();
        never.TrySubtract(Now, Duration.FromTicks(10), out _).ShouldBeFalse();
        never.Add(Now, Duration.Zero).ShouldBe(Now);
        never.OpenIntervals(new Interval(Now, Now + Duration.FromDays(30))).ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => never.Add(Now, Duration.FromHours(1))).Message.ShouldContain("ten years");
        TimeLimit.WorkingDays(1).TryDeadline(Now, never, out Instant _).ShouldBeFalse();
        Desk.Except(Desk).NextOpening(Now).ShouldBeNull();
    }

    [Theory]
    [InlineData("2039-01-03", false)] // twelve years from now
    [InlineData("2036-11-24", true)]
    public void NextOpening_FarSeason_IsFoundWithinTenYears(string first, bool found)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        var calendar = WorkingCalendar.In("Europe/Helsinki").From(date, "Mon-Sun 08:00-16:00").Build();
        Answers();
        // The same when the years of the season have been compiled already.
        calendar.IsOpen(date.At(new LocalTime(12, 0)).InZoneStrictly(calendar.Zone).ToInstant()).ShouldBeTrue();
        calendar.Between(Now, Now + Duration.FromDays(6000)).ShouldBeGreaterThan(Duration.Zero);
        Answers();

        void Answers()
        {
            calendar.NextOpening(Now).HasValue.ShouldBe(found);
            calendar.TryAdd(Now, Duration.FromHours(1), out _).ShouldBe(found);
            calendar.TryAdd(Now, Duration.FromHours(100_000), out _).ShouldBe(found);
            calendar.PreviousClosing(Now).ShouldBeNull();
        }
    }

    [Fact]
    public void Add_AcrossAGapOfTwelveYears_StopsThere()
    {
        var calendar = WorkingCalendar.In("Europe/Helsinki")
            .Open("Mon-Sun 08:00-16:00")
            .From(new LocalDate(2027, 1, 1), "closed")
            .From(new LocalDate(2039, 1, 1), "Mon-Sun 08:00-16:00")
            .Build();
        var later = At("2039-01-02T09:00+02:00");
        for (var i = 0; i < 2; i++)
        {
            calendar.TryAdd(Now, Duration.FromHours(1), out _).ShouldBeTrue();
            calendar.TryAdd(Now, Duration.FromHours(1000), out _).ShouldBeFalse();
            calendar.TrySubtract(later, Duration.FromHours(9), out _).ShouldBeTrue();
            calendar.TrySubtract(later, Duration.FromHours(10), out _).ShouldBeFalse();
            calendar.Between(Now, later).ShouldBe(Duration.FromHours(7 + (37 * 8) + 8 + 1));
        }
    }

    [Fact]
    public void Questions_AtTheEndsOfTheTimeLine_AnswerWithoutThrowing()
    {
        foreach (var calendar in new[] { Desk, Desk.Union(WorkingCalendar.In("Asia/Kolkata").Open("Mon-Sun 20:00-04:00").Build()) })
        {
            calendar.TryAdd(Instant.MaxValue, Duration.FromHours(1), out _).ShouldBeFalse();
            calendar.TrySubtract(Instant.MinValue, Duration.FromHours(1), out _).ShouldBeFalse();
            calendar.TryAdd(Instant.MaxValue - Duration.FromDays(4000), Duration.MaxValue, out _).ShouldBeFalse();
            calendar.TrySubtract(Instant.MinValue + Duration.FromDays(4000), Duration.MaxValue, out _).ShouldBeFalse();
            calendar.NextOpening(Instant.MaxValue).ShouldBeNull();
            calendar.PreviousClosing(Instant.MinValue).ShouldBeNull();
            calendar.NextClosing(Instant.MinValue).ShouldNotBeNull();
            calendar.PreviousClosing(Instant.MaxValue).ShouldNotBeNull();
            calendar.IsOpen(Instant.MaxValue).ShouldBeFalse();
            calendar.OpenIntervals(new Interval(Instant.MaxValue - Duration.FromDays(30), Instant.MaxValue)).ShouldNotBeEmpty();
        }

        var millennium = Duration.FromDays(365_243);
        Desk.Between(Instant.MinValue, Instant.MinValue + millennium).TotalHours.ShouldBeInRange(40 * 52_176, 40 * 52_179);
        Desk.Between(Instant.MaxValue - millennium, Instant.MaxValue).TotalHours.ShouldBeInRange(40 * 52_176, 40 * 52_179);
    }

    [Fact]
    public void Add_ManyYears_EqualsTheSumOfItsParts()
    {
        var calendar = WorkingCalendar.In("America/New_York").Open("Mon-Fri 09:00-17:00").Closed(HolidaySets.UnitedStatesFederal).Build();
        var centuries = calendar.Between(Now, Now + Duration.FromDays(120_000));
        var fresh = WorkingCalendar.In("America/New_York").Open("Mon-Fri 09:00-17:00").Closed(HolidaySets.UnitedStatesFederal).Build();
        var end = fresh.Add(Now, centuries);
        calendar.Between(Now, end).ShouldBe(centuries);
        fresh.NextOpening(end).ShouldBe(calendar.NextOpening(Now + Duration.FromDays(120_000)));
        fresh.Between(fresh.Subtract(end, centuries), end).ShouldBe(centuries);
    }
}
