using ServicePolicy.Tests.Support;
using static ServicePolicy.Tests.Support.Iso;

namespace ServicePolicy.Tests.Calendars;

/// <summary>No question allocates once its years are compiled; a list of intervals is read through one object.</summary>
[Collection(Alone.Name)]
public class CalendarBytesTests
{
    private static readonly Instant Now = At("2026-11-24T09:00+02:00");

    [Fact]
    public void Questions_CompiledYears_AllocateNothing()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-11:30, 12:00-16:00").Closed(HolidaySets.Finland).Build();
        var customer = WorkingCalendar.In("America/New_York").Open("Mon-Sun 02:00-23:00").Build();
        WorkingCalendar[] calendars =
            [desk, desk.Intersect(customer), desk.Union(customer), desk.Except(customer), WorkingCalendar.Always];
        foreach (var calendar in calendars)
        {
            Allocated.By(() => AskEverything(calendar)).ShouldBe(0, calendar.ToString());
        }
    }

    private static void AskEverything(WorkingCalendar calendar)
    {
        calendar.Add(Now, Duration.FromHours(2000));
        calendar.TryAdd(Now, Duration.FromHours(2), out _);
        calendar.TrySubtract(Now, Duration.FromHours(2), out _);
        calendar.Subtract(Now, Duration.FromHours(200));
        calendar.Between(Now, Now + Duration.FromDays(300));
        calendar.IsOpen(Now);
        calendar.NextOpening(Now);
        calendar.NextClosing(Now);
        calendar.PreviousClosing(Now);
        calendar.PreviousOpening(Micros.Of(Now));
        calendar.StartOfLocalDay(Micros.Of(Now));
        calendar.EndOfLocalDay(Micros.Of(Now));
        TimeLimit.WorkingDays(3, new LocalTime(12, 0)).TryDeadline(Now, calendar, out Instant _);
        TimeLimit.WorkingDays(3).TryDeadline(Now, calendar, out Instant _);
        TimeLimit.CalendarDays(3).TryDeadline(Now, calendar, out Instant _);
        TimeLimit.WorkingHours(3).TryDeadline(Now, calendar, out Instant _);
        TimeLimit.WorkingHours(3).DeadlineFrom(Now, calendar);
        TimeLimit.WorkingHours(3).CountBackFrom(Now, calendar);
    }
}
