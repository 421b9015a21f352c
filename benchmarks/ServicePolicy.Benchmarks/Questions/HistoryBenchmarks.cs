using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// The same questions behind eight events and behind many, under six duties and under all; and a scan of the events by hand.
/// </summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private static readonly WorkingCalendar Hours = Desk.Warm();
    private static readonly ContactPolicy Six = Policies.Six(Hours);
    private static readonly ContactPolicy Eighteen = Policies.Eighteen(Hours);

    private readonly ByHand _byHand = new(Hours, Hours, WorkingCalendar.Always, null);
    private Case[] _cases = [];

    /// <summary>The number of events in each history. The last eight are of the same kinds.</summary>
    [Params(8, 256)]
    public int Events { get; set; }

    /// <summary>Makes the requests, and fails if the scan gives another answer.</summary>
    [GlobalSetup]
    public void Prepare() => Ask(Case.Some(Desk.Inputs, Events));

    /// <summary>Chooses the requests to measure.</summary>
    internal void Ask(Case[] cases)
    {
        _cases = cases;
        Same.Answers(cases.Length, i => Answer(Six.Due(_cases[i].Request, _cases[i].Now)), i => ByHandOf(_cases[i]), "the scan by hand");
    }

    /// <summary>Due times, six duties.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Desk.Inputs)]
    public long Due() => SumDue(Six);

    /// <summary>Due times, all eighteen duties.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long DueUnderEighteen() => SumDue(Eighteen);

    /// <summary>The whole plan, six duties.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long Plan() => SumPlan(Six);

    /// <summary>The whole plan, all eighteen duties.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long PlanUnderEighteen() => SumPlan(Eighteen);

    /// <summary>A scan of the events, then the deadlines of the six by hand.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long ScanByHand()
    {
        var sum = 0L;
        foreach (var one in _cases)
        {
            sum += ByHandOf(one).ActBy is { } actBy ? actBy.ToUnixTimeTicks() : 0;
        }

        return sum;
    }

    private static (Instant? ActBy, Instant? RevisitAt) Answer(DueTimes due) => (due.ActBy, due.RevisitAt);

    private (Instant? ActBy, Instant? RevisitAt) ByHandOf(Case one) =>
        _byHand.Due(ScannedFacts.Of(one.Request.ReceivedAt, one.Events), one.Now);

    private long SumDue(ContactPolicy policy)
    {
        var sum = 0L;
        foreach (var one in _cases)
        {
            sum += policy.Due(one.Request, one.Now).ActBy is { } actBy ? actBy.ToUnixTimeTicks() : 0;
        }

        return sum;
    }

    private long SumPlan(ContactPolicy policy)
    {
        var sum = 0L;
        foreach (var one in _cases)
        {
            sum += policy.Plan(one.Request, one.Now).Obligations.Count;
        }

        return sum;
    }
}
