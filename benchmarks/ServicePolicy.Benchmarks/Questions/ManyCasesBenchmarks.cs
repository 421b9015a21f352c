using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// A million open cases under six duties: due times from restored rows, on one core and on two, and from their histories.
/// </summary>
[MemoryDiagnoser]
public class ManyCasesBenchmarks
{
    private static readonly ParallelOptions TwoCores = new() { MaxDegreeOfParallelism = 2 };

    private readonly ContactPolicy _policy = Policies.Six(Desk.Calendar());
    private ServiceRequest[] _restored = [];
    private ServiceRequest[] _received = [];
    private RequestEvent[][] _events = [];
    private Instant[] _now = [];

    /// <summary>The number of cases.</summary>
    public const int Cases = 1_000_000;

    /// <summary>Rows of none to eight events.</summary>
    [GlobalSetup(Targets = [nameof(DueOnOneCore), nameof(DueOnTwoCores)])]
    public void PrepareRows()
    {
        _restored = new ServiceRequest[Cases];
        _now = new Instant[Cases];
        var random = new Random(20261122);
        for (var i = 0; i < Cases; i++)
        {
            var one = Case.One(random, i, random.Next(Case.Kinds + 1), Channel.Email, ContactPreferences.Unknown);
            (_restored[i], _now[i]) = (one.Restored(), one.Now);
        }
    }

    /// <summary>As many histories of eight events, in place of the rows.</summary>
    [GlobalSetup(Target = nameof(FoldAndPlan))]
    public void PrepareHistories()
    {
        _received = new ServiceRequest[Cases];
        _events = new RequestEvent[Cases][];
        _now = new Instant[Cases];
        var random = new Random(20261122);
        for (var i = 0; i < Cases; i++)
        {
            var one = Case.One(random, i, Case.Kinds, Channel.Email, ContactPreferences.Unknown);
            _received[i] = ServiceRequest.Received(one.Request.Id, one.Request.ReceivedAt, one.Request.Channel, takenLive: false);
            (_events[i], _now[i]) = (one.Events, one.Now);
        }
    }

    /// <summary>Frees the rows.</summary>
    public void Forget() => (_restored, _received, _events) = ([], [], []);

    /// <summary>Due times on one core.</summary>
    [Benchmark(Baseline = true)]
    public long DueOnOneCore() => Due(0, Cases);

    /// <summary>Due times on two cores.</summary>
    [Benchmark]
    public long DueOnTwoCores()
    {
        var sum = 0L;
        Parallel.For(0, 2, TwoCores, half => Interlocked.Add(ref sum, Due(half * Cases / 2, (half + 1) * Cases / 2)));
        return sum;
    }

    /// <summary>Each history folded, and its plan made, on one core.</summary>
    [Benchmark]
    public long FoldAndPlan()
    {
        var sum = 0L;
        for (var i = 0; i < Cases; i++)
        {
            sum += _policy.Plan(_received[i].With(_events[i]), _now[i]).Obligations.Count;
        }

        return sum;
    }

    private long Due(int from, int to)
    {
        var sum = 0L;
        for (var i = from; i < to; i++)
        {
            sum += _policy.Due(_restored[i], _now[i]).RevisitAt is { } at ? at.ToUnixTimeTicks() : 0;
        }

        return sum;
    }
}
