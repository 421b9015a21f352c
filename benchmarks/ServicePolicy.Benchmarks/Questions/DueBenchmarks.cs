using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>The way in which a customer is to be reached.</summary>
public enum Reach
{
    /// <summary>By email, in the desk's hours.</summary>
    Email,

    /// <summary>By phone, in hours of their own that meet the desk's.</summary>
    Phone,

    /// <summary>By phone, in hours that never meet the desk's.</summary>
    PhoneAtNight,
}

/// <summary>Due times of restored requests under six duties, against the same deadlines by hand.</summary>
[MemoryDiagnoser]
public class DueBenchmarks
{
    private ServiceRequest[] _requests = [];
    private ScannedFacts[] _facts = [];
    private Instant[] _now = [];
    private ContactPolicy _policy = null!;
    private ByHand _byHand = null!;

    /// <summary>The way in which the customers are to be reached.</summary>
    [ParamsAllValues]
    public Reach Reach { get; set; }

    /// <summary>Makes the requests, and fails if a peer gives another answer.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var desk = Desk.Warm();
        var theirs = HoursOf(Reach);
        var cases = Case.Some(Desk.Inputs, events: null, theirs is null ? Channel.Email : Channel.Phone, theirs);
        _policy = Policies.Six(desk);
        _byHand = new ByHand(
            desk, Reach == Reach.Email ? desk : Reach == Reach.Phone ? desk.Intersect(theirs!) : null,
            theirs ?? WorkingCalendar.Always, theirs);
        _requests = [.. cases.Select(one => one.Restored())];
        _facts = [.. cases.Select(one => ScannedFacts.Of(one.Request.ReceivedAt, one.Events))];
        _now = [.. cases.Select(one => one.Now)];
        Same.Answers(
            _requests.Length, i => Answer(_policy.Due(_requests[i], _now[i])), i => _byHand.Due(_facts[i], _now[i]), "the program by hand");
    }

    /// <summary>The library.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Desk.Inputs)]
    public long Due()
    {
        var sum = 0L;
        for (var i = 0; i < _requests.Length; i++)
        {
            sum += Ticks(Answer(_policy.Due(_requests[i], _now[i])));
        }

        return sum;
    }

    /// <summary>The same by hand, over facts in columns.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long DeadlinesByHand()
    {
        var sum = 0L;
        for (var i = 0; i < _facts.Length; i++)
        {
            sum += Ticks(_byHand.Due(_facts[i], _now[i]));
        }

        return sum;
    }

    private static WorkingCalendar? HoursOf(Reach reach) => reach switch
    {
        Reach.Phone => WorkingCalendar.In("Europe/Stockholm").Open("Mon-Fri 07:00-12:00, 13:00-20:00").Open("Sat 10:00-14:00").Build(),
        Reach.PhoneAtNight => WorkingCalendar.In("America/Los_Angeles").Open("Mon-Fri 07:00-17:00").Build(),
        _ => null,
    };

    private static (Instant? ActBy, Instant? RevisitAt) Answer(DueTimes due) => (due.ActBy, due.RevisitAt);

    private static long Ticks((Instant? ActBy, Instant? RevisitAt) due) =>
        (due.ActBy?.ToUnixTimeTicks() ?? 0) + (due.RevisitAt?.ToUnixTimeTicks() ?? 0);
}
