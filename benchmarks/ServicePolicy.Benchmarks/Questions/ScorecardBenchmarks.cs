using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// A log streamed to a scorecard: cases are made as they come, folded, audited under six duties, counted and let go. Each pass goes on
/// where the one before stopped, into the same sums.
/// </summary>
[MemoryDiagnoser]
public class ScorecardBenchmarks
{
    /// <summary>The number of cases that a pass counts.</summary>
    public const int Cases = 55_556;

    /// <summary>The number of rows that a log would have for them: the receipt and eight events for each case.</summary>
    public const int Rows = Cases * (1 + Case.Kinds);

    private readonly ContactPolicy _policy = Policies.Six(Desk.Warm());
    private readonly ScorecardBuilder _sums = new();
    private readonly Random _random = new(20261122);
    private int _case;

    /// <summary>Streams the next rows to the scorecard.</summary>
    [Benchmark(OperationsPerInvoke = Rows)]
    public long Stream()
    {
        for (var i = 0; i < Cases; i++)
        {
            var one = Case.One(_random, _case++, Case.Kinds, Channel.Email, ContactPreferences.Unknown);
            _sums.Add(_policy.Audit(one.Request, one.Now));
        }

        return _case;
    }

    /// <summary>Fails if the scorecard has lost a case.</summary>
    [GlobalCleanup]
    public void Check()
    {
        var counted = _sums.Build().Total.Requests;
        if (counted != _case)
        {
            throw new InvalidOperationException($"The scorecard counts {counted} of {_case} cases.");
        }
    }
}
