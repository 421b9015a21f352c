using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// The first question to a new calendar, which compiles the years it is about. A calendar that is not asked compiles nothing.
/// </summary>
[MemoryDiagnoser]
public class CompilingBenchmarks
{
    /// <summary>The number of calendars that a pass makes.</summary>
    public const int Times = 16;

    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly Duration FourHours = Duration.FromHours(4);

    /// <summary>Sixteen years, with the calendar itself.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public long SixteenYears()
    {
        var sum = 0L;
        for (var i = 0; i < Times; i++)
        {
            sum += Desk.Calendar().Between(Desk.From, Desk.To).BclCompatibleTicks;
        }

        return sum;
    }

    /// <summary>The year of one question, with the calendar itself.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public long OneYear()
    {
        var sum = 0L;
        for (var i = 0; i < Times; i++)
        {
            sum += Desk.Calendar().Add(Monday, FourHours).ToUnixTimeTicks();
        }

        return sum;
    }

    /// <summary>The calendar itself, unasked.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public long Unasked()
    {
        var sum = 0L;
        for (var i = 0; i < Times; i++)
        {
            sum += Desk.Calendar().NeverCloses ? 1 : 0;
        }

        return sum;
    }
}
