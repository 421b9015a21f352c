using FsCheck;
using FsCheck.Fluent;
using ServicePolicy.Tests.Laws;
using Interval = NodaTime.Interval;

namespace ServicePolicy.Tests.Calendars;

/// <summary>
/// Law 7: every question to a calendar has the answer that a walk over the converted intervals gives, minute by minute, in zones with
/// odd rules and around their clock changes.
/// </summary>
public class WalkLaws
{
    private const int Cases = 60;

    private const int Middle = RandomHours.Days * 720;

    public static TheoryData<string, string> ClockChanges => RandomHours.ClockChanges;

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void PointQuestions_EveryCalendar_AgreeWithTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var minute = Around(random);
            var t = hours.At(minute);
            hours.Calendar.IsOpen(t).ShouldBe(hours.Open[minute]);
            hours.Calendar.NextOpening(t).ShouldBe(Forward(hours, minute, m => hours.Open[m]));
            hours.Calendar.NextClosing(t).ShouldBe(Forward(hours, minute + 1, m => hours.Open[m - 1] && !hours.Open[m]));
            hours.Calendar.PreviousClosing(t).ShouldBe(Back(hours, minute, m => hours.Open[m - 1] && !hours.Open[m]));
            Micros.ToInstantOrNull(hours.Calendar.PreviousOpening(Micros.Of(t)))
                .ShouldBe(Back(hours, minute, m => hours.Open[m] && !hours.Open[m - 1]));
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void Add_EveryCalendar_AgreesWithTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var start = Around(random);
            var amount = Math.Min(Amount(random), Count(hours, start, hours.Open.Length));
            var end = start;
            for (var left = amount; left > 0; end++)
            {
                left -= hours.Open[end] ? 1 : 0;
            }

            hours.Calendar.Add(hours.At(start), Duration.FromMinutes(amount)).ShouldBe(hours.At(end));
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void Subtract_EveryCalendar_AgreesWithTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var end = Around(random);
            var amount = Math.Min(Amount(random), Count(hours, 0, end));
            var start = end;
            for (var left = amount; left > 0; start--)
            {
                left -= hours.Open[start - 1] ? 1 : 0;
            }

            hours.Calendar.Subtract(hours.At(end), Duration.FromMinutes(amount)).ShouldBe(hours.At(start));
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void Between_EveryCalendar_AgreesWithTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var (a, b) = (Around(random), Around(random));
            hours.Calendar.Between(hours.At(a), hours.At(b)).ShouldBe(Duration.FromMinutes(Count(hours, a, b)));
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void OpenIntervals_EveryCalendar_AreTheRunsOfTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        var (a, b) = (Around(random), Around(random));
        var (from, to) = (Math.Min(a, b), Math.Max(a, b));
        hours.Calendar.OpenIntervals(new Interval(hours.At(from), hours.At(to))).ShouldBe(Runs(hours, hours.Open, from, to));
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void Arithmetic_EveryCalendar_KeepsItsLaws(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        for (var i = 0; i < 10; i++)
        {
            var calendar = hours.Calendar;
            var t = hours.At(Around(random)) + Duration.FromMilliseconds(random.Next(60_000));
            var (a, b) = (Duration.FromSeconds(random.Next(400_000)), Duration.FromSeconds(random.Next(400_000)));
            calendar.Between(t, calendar.Add(t, a)).ShouldBe(a);
            calendar.Add(calendar.Add(t, a), b).ShouldBe(calendar.Add(t, a + b));
            calendar.Subtract(calendar.Subtract(t, a), b).ShouldBe(calendar.Subtract(t, a + b));
            calendar.Between(calendar.Subtract(calendar.Add(t, a), a), t).ShouldBe(Duration.Zero);
            calendar.Add(t + Duration.FromMinutes(random.Next(3000)), a).ShouldBeGreaterThanOrEqualTo(calendar.Add(t, a));
            calendar.Add(t, Duration.Zero).ShouldBe(t);
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void Combinations_EveryPair_AreSetOperationsOnTheWalks(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        var otherZone = ((object[])RandomHours.ClockChanges.ElementAt(random.Next(RandomHours.ClockChanges.Count)))[0];
        var other = RandomHours.Create((string)otherZone, change, random.Next(), hours.First.InUtc().Date);
        Check(hours.Calendar.Union(other.Calendar), (a, b) => a || b);
        Check(hours.Calendar.Intersect(other.Calendar), (a, b) => a && b);
        Check(hours.Calendar.Except(other.Calendar), (a, b) => a && !b);

        void Check(WorkingCalendar combined, Func<bool, bool, bool> operation)
        {
            var (from, to) = (Middle - 9000, Middle + 9000);
            var open = new bool[hours.Open.Length];
            for (var minute = from; minute < to; minute++)
            {
                open[minute] = operation(hours.Open[minute], other.Open[minute]);
            }

            var range = new Interval(hours.At(from), hours.At(to));
            combined.OpenIntervals(range).ShouldBe(Runs(hours, open, from, to));
            combined.Between(range.Start, range.End).ShouldBe(Duration.FromMinutes(open[from..to].Count(flag => flag)));
            combined.Zone.ShouldBe(hours.Zone);
        }
    });

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void InDays_EveryCalendar_CountTheDatesOfTheWalk(string zone, string change) => ForAll(zone, change, (hours, random) =>
    {
        var start = Around(random);
        var today = hours.At(start).InZone(hours.Zone).Date;
        var workingDays = Enumerable.Range(1, DaysAhead).Select(today.PlusDays).Where(date => OpenMinutes(hours, date).Count > 0).ToList();
        var days = random.Next(1, workingDays.Count + 1);
        var date = workingDays[days - 1];

        var close = hours.At(OpenMinutes(hours, date)[^1] + 1);
        TimeLimit.WorkingDays(days).DeadlineFrom(hours.At(start), hours.Calendar).ShouldBe(close);
        TimeLimit.CalendarDays(days).DeadlineFrom(hours.At(start), hours.Calendar)
            .ShouldBe(hours.At(Start(hours, today.PlusDays(days + 1))));
    });

    private static void ForAll(string zone, string change, Action<RandomHours, Random> check) =>
        Check.One(
            Law.Drawing(Cases),
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
            {
                var hours = RandomHours.Create(zone, change, seed);
                try
                {
                    check(hours, new Random(seed + 1));
                }
                catch (Exception error)
                {
                    throw new InvalidOperationException($"{hours} (seed {seed}): {error.Message}", error);
                }
            }));

    // Within a week of the clock change, so that closed dates and the next opening lie on the walk.
    private static int Around(Random random) => Middle + random.Next(-9000, 9000);

    // So many dates after such a start still lie on the walk, and a week open on one day has a working day among them.
    private const int DaysAhead = 20;

    private static int Amount(Random random) => random.Next(4) == 0 ? random.Next(5) : random.Next(2000);

    private static int Count(RandomHours hours, int from, int to)
    {
        var count = 0;
        for (var minute = from; minute < to; minute++)
        {
            count += hours.Open[minute] ? 1 : 0;
        }

        return count;
    }

    private static Instant? Forward(RandomHours hours, int from, Predicate<int> holds)
    {
        while (!holds(from))
        {
            from++;
        }

        return hours.At(from);
    }

    private static Instant? Back(RandomHours hours, int from, Predicate<int> holds)
    {
        while (!holds(from))
        {
            from--;
        }

        return hours.At(from);
    }

    private static List<Interval> Runs(RandomHours hours, bool[] open, int from, int to)
    {
        var runs = new List<Interval>();
        for (var minute = from; minute < to; minute++)
        {
            if (open[minute] && (minute == from || !open[minute - 1]))
            {
                var end = minute;
                while (end < to && open[end])
                {
                    end++;
                }

                runs.Add(new Interval(hours.At(minute), hours.At(end)));
            }
        }

        return runs;
    }

    // A date begins at the first occurrence of its midnight, or at the end of the gap that swallowed it.
    private static List<int> OpenMinutes(RandomHours hours, LocalDate date)
    {
        var from = Start(hours, date);
        return [.. Enumerable.Range(from, Math.Max(0, Start(hours, date.PlusDays(1)) - from)).Where(minute => hours.Open[minute])];
    }

    private static int Start(RandomHours hours, LocalDate date) =>
        (int)(hours.Zone.ResolveLocal(date.AtMidnight(), NodaTime.TimeZones.Resolvers.CreateMappingResolver(
            NodaTime.TimeZones.Resolvers.ReturnEarlier,
            NodaTime.TimeZones.Resolvers.ReturnStartOfIntervalAfter)).ToInstant() - hours.First).TotalMinutes;
}
