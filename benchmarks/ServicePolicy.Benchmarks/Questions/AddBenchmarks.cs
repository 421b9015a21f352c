using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>Adding open time to an instant, against loops over the days, two bare binary searches, and Quartz.</summary>
[MemoryDiagnoser]
public class AddBenchmarks
{
    /// <summary>The number of inputs for the slow peers.</summary>
    public const int FewInputs = 512;

    private readonly Instant[] _starts = Desk.Starts();
    private readonly long[] _micros;
    private readonly WorkingCalendar _desk = Desk.Warm();
    private readonly WorkingCalendar _lunch = Desk.Warm(lunch: true);
    private readonly NodaTimeLoop _nodaTime = new(Desk.Zone, Desk.ClosedDates, (Desk.Opens, Desk.Closes));
    private readonly NodaTimeLoop _nodaTimeLunch =
        new(Desk.Zone, Desk.ClosedDates, (Desk.Opens, Desk.LunchFrom), (Desk.LunchTo, Desk.Closes));
    private readonly TimeZoneInfoLoop _zoneInfo;
    private readonly QuartzDesk _quartz;
    private readonly BinarySearches _searches;
    private Duration _openTime;

    /// <summary>Makes the peers.</summary>
    public AddBenchmarks()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Desk.Zone.Id);
        var (opens, closes) = (Desk.Opens.ToTimeOnly(), Desk.Closes.ToTimeOnly());
        var closed = Desk.ClosedDates.Select(date => date.ToDateOnly()).ToHashSet();
        _micros = [.. _starts.Select(Desk.Micros)];
        _zoneInfo = new(zone, closed, opens, closes);
        _quartz = new(zone, opens, closes, closed);
        _searches = new([.. _desk.OpenIntervals(Desk.Span)]);
    }

    /// <summary>The number of open hours that are added.</summary>
    [Params(2, 40, 2_000)]
    public int Hours { get; set; }

    /// <summary>Fails if a peer gives another answer.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _openTime = Duration.FromHours(Hours);
        var micros = Desk.Micros(_openTime);
        Same.Answers(
            Desk.Inputs, i => Desk.Micros(_desk.Add(_starts[i], _openTime)), i => _searches.Add(_micros[i], micros), "two searches");
        Same.Answers(FewInputs, i => _desk.Add(_starts[i], _openTime), i => _nodaTime.Add(_starts[i], _openTime), "the NodaTime loop");
        Same.Answers(
            FewInputs, i => _lunch.Add(_starts[i], _openTime), i => _nodaTimeLunch.Add(_starts[i], _openTime), "the NodaTime loop");
        Same.Answers(FewInputs, i => _desk.Add(_starts[i], _openTime), i => _zoneInfo.Add(_starts[i], _openTime), "the TimeZoneInfo loop");
        Same.Answers(FewInputs, i => _desk.Add(_starts[i], _openTime), i => _quartz.Add(_starts[i], _openTime), "Quartz");
    }

    /// <summary>The calendar.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Desk.Inputs)]
    public long Calendar() => Sum(_desk);

    /// <summary>The calendar with lunch.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long CalendarWithLunch() => Sum(_lunch);

    /// <summary>Two branch-free binary searches, on bare microseconds.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long TwoSearches()
    {
        var (sum, openTime) = (0L, Desk.Micros(_openTime));
        foreach (var start in _micros)
        {
            sum += _searches.Add(start, openTime);
        }

        return sum;
    }

    /// <summary>The loop on NodaTime.</summary>
    [Benchmark(OperationsPerInvoke = FewInputs)]
    public long NodaTimeLoop() => SumOfFew(start => _nodaTime.Add(start, _openTime));

    /// <summary>The loop on TimeZoneInfo.</summary>
    [Benchmark(OperationsPerInvoke = FewInputs)]
    public long TimeZoneInfoLoop() => SumOfFew(start => _zoneInfo.Add(start, _openTime));

    /// <summary>Quartz.</summary>
    [Benchmark(OperationsPerInvoke = FewInputs)]
    public long Quartz() => SumOfFew(start => _quartz.Add(start, _openTime));

    private long Sum(WorkingCalendar calendar)
    {
        var (sum, openTime) = (0L, _openTime);
        foreach (var start in _starts)
        {
            sum += calendar.Add(start, openTime).ToUnixTimeTicks();
        }

        return sum;
    }

    private long SumOfFew(Func<Instant, Instant> add)
    {
        var sum = 0L;
        foreach (var start in _starts.AsSpan(0, FewInputs))
        {
            sum += add(start).ToUnixTimeTicks();
        }

        return sum;
    }
}
