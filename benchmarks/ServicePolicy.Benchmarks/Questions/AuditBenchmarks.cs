using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>What became of each obligation of a request of eight events under six duties.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    /// <summary>How many distinct requests there are.</summary>
    public const int Requests = 4_096;

    private readonly ContactPolicy _promise = Promises.Six(Desk.Warm());
    private readonly Case[] _cases = Case.Some(Requests, Case.Kinds);

    /// <summary>The audit.</summary>
    [Benchmark(OperationsPerInvoke = Requests)]
    public long Audit()
    {
        var sum = 0L;
        foreach (var one in _cases)
        {
            sum += _promise.Audit(one.Request, one.Now).Outcomes.Count;
        }

        return sum;
    }
}
