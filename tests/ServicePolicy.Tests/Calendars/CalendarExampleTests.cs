using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.Iso;
using static ServicePolicy.TimeLimit;

namespace ServicePolicy.Tests.Calendars;

/// <summary>The worked examples that need nothing but a calendar: a desk in Helsinki, Monday to Friday 08:00-16:00.</summary>
public class CalendarExampleTests
{
    private static readonly WorkingCalendar NightDesk = WorkingCalendar.In("Europe/Helsinki").Open("Sat 22:00-06:00").Build();

    [Theory]
    [InlineData("15 working minutes", "2026-11-20T15:50+02:00", "2026-11-23T08:05+02:00")] // 1
    [InlineData("15 minutes", "2026-11-20T15:50+02:00", "2026-11-20T16:05+02:00")] // 2
    [InlineData("1 working day", "2026-11-21T11:00+02:00", "2026-11-23T16:00+02:00")] // 4
    [InlineData("1 working day", "2026-11-20T15:50+02:00", "2026-11-23T16:00+02:00")]
    [InlineData("4 working hours", "2026-12-23T15:00+02:00", "2026-12-28T11:00+02:00")] // 5
    [InlineData("2 working days", "2027-06-24T10:00+03:00", "2027-06-29T16:00+03:00")] // 6
    public void DeadlineFrom_WorkedExample_IsTheDeadlineOfThePage(string limit, string start, string deadline) =>
        Parse(limit).DeadlineFrom(At(start), HelpDesk.Hours).In(HelpDesk.Hours.Zone).ShouldBe(deadline);

    [Theory]
    [InlineData("2027-03-27T22:00+02:00", "2027-03-28T06:00+03:00")] // 7: the clock jumps at 03:00
    [InlineData("2027-10-30T22:00+03:00", "2027-10-31T04:00+02:00")] // 8: that night has nine hours
    public void Add_SevenHoursAcrossAClockChange_CountsElapsedTime(string start, string end) =>
        NightDesk.Add(At(start), Duration.FromHours(7)).In(NightDesk.Zone).ShouldBe(end);
}
