using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>Adding open time to an instant, over distinct inputs, against a loop over the days.</summary>
[MemoryDiagnoser]
[MinColumn]
public class AddWorkingTimeBenchmarks
{
    private const int Inputs = 65_536;
    private const int LoopInputs = 2_048;

    private readonly Instant[] _starts = new Instant[Inputs];
    private WorkingCalendar _desk = null!;
    private DayLoop _loop = null!;
    private Duration _openTime;

    /// <summary>How many open hours are added.</summary>
    [Params(2, 40, 2_000)]
    public int Hours { get; set; }

    /// <summary>Makes the inputs and refuses to measure a loop that answers otherwise.</summary>
    /// <exception cref="InvalidOperationException">The two answers differ for an input.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
        _desk = WorkingCalendar.In(zone).Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.Finland).Build();
        var closed = Enumerable.Range(2025, 6).SelectMany(HolidaySets.Finland.InYear).ToHashSet();
        _loop = new DayLoop(zone, new LocalTime(8, 0), new LocalTime(16, 0), closed);
        _openTime = Duration.FromHours(Hours);

        var random = new Random(20261122);
        var first = Instant.FromUtc(2026, 1, 1, 0, 0);
        for (var i = 0; i < Inputs; i++)
        {
            _starts[i] = first + Duration.FromSeconds(random.Next(2 * 365 * 24 * 3600));
        }

        foreach (var start in _starts.AsSpan(0, LoopInputs))
        {
            if (_desk.Add(start, _openTime) != _loop.Add(start, _openTime))
            {
                throw new InvalidOperationException($"{start} + {_openTime}: {_desk.Add(start, _openTime)}, and by the loop {_loop.Add(start, _openTime)}.");
            }
        }
    }

    /// <summary>The loop over the days.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = LoopInputs)]
    public long Loop()
    {
        var sum = 0L;
        foreach (var start in _starts.AsSpan(0, LoopInputs))
        {
            sum += _loop.Add(start, _openTime).ToUnixTimeTicks();
        }

        return sum;
    }

    /// <summary>The calendar.</summary>
    [Benchmark(OperationsPerInvoke = Inputs)]
    public long Calendar()
    {
        var sum = 0L;
        foreach (var start in _starts)
        {
            sum += _desk.Add(start, _openTime).ToUnixTimeTicks();
        }

        return sum;
    }
}
