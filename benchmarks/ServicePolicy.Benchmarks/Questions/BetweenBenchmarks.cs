using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>The open time between two instants, against two bare binary searches and a loop over the days.</summary>
[MemoryDiagnoser]
public class BetweenBenchmarks
{
    /// <summary>The number of inputs for the loop.</summary>
    public const int FewInputs = 1_024;

    private readonly Instant[] _from = Desk.Starts();
    private readonly Instant[] _to = new Instant[Desk.Inputs];
    private readonly long[] _fromMicros = new long[Desk.Inputs];
    private readonly long[] _toMicros = new long[Desk.Inputs];
    private readonly WorkingCalendar _desk = Desk.Warm();
    private readonly NodaTimeLoop _nodaTime = new(Desk.Zone, Desk.ClosedDates, (Desk.Opens, Desk.Closes));
    private readonly BinarySearches _searches = new([.. Desk.Warm().OpenIntervals(Desk.Span)]);

    /// <summary>Makes spans of a minute to two years, and fails if a peer gives another answer.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(7);
        for (var i = 0; i < _to.Length; i++)
        {
            _to[i] = _from[i] + Duration.FromMinutes((int)Math.Exp(random.NextDouble() * Math.Log(2 * 365 * 24 * 60)));
            (_fromMicros[i], _toMicros[i]) = (Desk.Micros(_from[i]), Desk.Micros(_to[i]));
        }

        Same.Answers(
            Desk.Inputs, i => Desk.Micros(_desk.Between(_from[i], _to[i])), i => _searches.Between(_fromMicros[i], _toMicros[i]),
            "two searches");
        Same.Answers(FewInputs, i => _desk.Between(_from[i], _to[i]), i => _nodaTime.Between(_from[i], _to[i]), "the NodaTime loop");
    }

    /// <summary>The calendar.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Desk.Inputs)]
    public long Calendar()
    {
        var sum = 0L;
        for (var i = 0; i < _from.Length; i++)
        {
            sum += _desk.Between(_from[i], _to[i]).BclCompatibleTicks;
        }

        return sum;
    }

    /// <summary>Two branch-free binary searches, on bare microseconds.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long TwoSearches()
    {
        var sum = 0L;
        for (var i = 0; i < _fromMicros.Length; i++)
        {
            sum += _searches.Between(_fromMicros[i], _toMicros[i]);
        }

        return sum;
    }

    /// <summary>The loop on NodaTime.</summary>
    [Benchmark(OperationsPerInvoke = FewInputs)]
    public long NodaTimeLoop()
    {
        var sum = 0L;
        for (var i = 0; i < FewInputs; i++)
        {
            sum += _nodaTime.Between(_from[i], _to[i]).BclCompatibleTicks;
        }

        return sum;
    }
}
