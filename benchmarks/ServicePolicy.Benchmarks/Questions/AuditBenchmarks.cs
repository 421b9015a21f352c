using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>What became of each obligation of a request of eight events under six duties.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private readonly ContactPolicy _policy = Policies.Six(Desk.Warm());
    private Case[] _cases = [];

    /// <summary>Makes the requests.</summary>
    [GlobalSetup]
    public void Prepare() => Ask(Case.Some(Desk.Inputs, Case.Kinds));

    /// <summary>Chooses the requests to measure.</summary>
    internal void Ask(Case[] cases) => _cases = cases;

    /// <summary>The audit.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long Audit()
    {
        var sum = 0L;
        foreach (var one in _cases)
        {
            sum += _policy.Audit(one.Request, one.Now).Outcomes.Count;
        }

        return sum;
    }
}
