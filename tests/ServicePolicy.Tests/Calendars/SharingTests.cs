using static ServicePolicy.Tests.Calendars.Times;

namespace ServicePolicy.Tests.Calendars;

/// <summary>What the engine relies on: no question allocates once its years are compiled, and calendars are safe to share.</summary>
public class SharingTests
{
    private static readonly Instant Now = At("2026-11-24T09:00+02:00");

    [Fact]
    public void Questions_CompiledYears_AllocateNothing()
    {
        var customer = WorkingCalendar.In("America/New_York").Open("Mon-Sun 02:00-23:00").Build();
        foreach (var calendar in new[] { Create(), Create().Intersect(customer), Create().Union(customer) })
        {
            var before = 0L;
            for (var i = 0; i < 3; i++)
            {
                before = GC.GetAllocatedBytesForCurrentThread();
                AskEverything(calendar);
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        }
    }

    [Fact]
    public void Questions_FirstAskedByManyThreads_AllHaveOneAnswer()
    {
        var single = Enumerable.Range(0, 40).Select(i => Answer(Create(), i)).ToArray();
        for (var round = 0; round < 20; round++)
        {
            var shared = Create();
            var answers = new Instant[40];
            Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => answers[i] = Answer(shared, i));
            answers.ShouldBe(single);
        }
    }

    private static WorkingCalendar Create() =>
        WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-11:30, 12:00-16:00").Closed(HolidaySets.Finland).Build();

    // Decades apart and back, so that tables grow in every direction while others read.
    private static Instant Answer(WorkingCalendar calendar, int i) =>
        calendar.Add(Now + Duration.FromDays(((i * 7919) % 40_000) - 20_000), Duration.FromHours(i * 10));

    private static void AskEverything(WorkingCalendar calendar)
    {
        calendar.Add(Now, Duration.FromHours(2000));
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
        TimeLimit.WorkingHours(3).Before(Now, calendar);
    }
}
