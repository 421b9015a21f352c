using static ServicePolicy.Tests.Support.Iso;

namespace ServicePolicy.Tests.Calendars;

/// <summary>Calendars are safe to share.</summary>
public class SharingTests
{
    private static readonly Instant Now = At("2026-11-24T09:00+02:00");

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
}
