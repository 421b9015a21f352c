using BenchmarkDotNet.Attributes;

namespace ServicePolicy.Benchmarks;

/// <summary>Whether the desk is open, against a look at the local date and a hash set of holidays, and Quartz.</summary>
[MemoryDiagnoser]
public class IsOpenBenchmarks
{
    /// <summary>The number of inputs for Quartz.</summary>
    public const int FewInputs = 8_192;

    private readonly Instant[] _instants = Desk.Starts();
    private readonly WorkingCalendar _desk = Desk.Warm();
    private readonly NodaTimeLoop _nodaTime = new(Desk.Zone, Desk.ClosedDates, (Desk.Opens, Desk.Closes));
    private readonly QuartzDesk _quartz = new(
        TimeZoneInfo.FindSystemTimeZoneById(Desk.Zone.Id), Desk.Opens.ToTimeOnly(), Desk.Closes.ToTimeOnly(),
        Desk.ClosedDates.Select(date => date.ToDateOnly()));

    /// <summary>Fails if a peer gives another answer.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        Same.Answers(Desk.Inputs, i => _desk.IsOpen(_instants[i]), i => _nodaTime.IsOpen(_instants[i]), "the local date");
        Same.Answers(FewInputs, i => _desk.IsOpen(_instants[i]), i => _quartz.IsOpen(_instants[i]), "Quartz");
    }

    /// <summary>The calendar.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Desk.Inputs)]
    public long Calendar()
    {
        var count = 0L;
        foreach (var instant in _instants)
        {
            count += _desk.IsOpen(instant) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The local date on NodaTime, and a hash set of holidays.</summary>
    [Benchmark(OperationsPerInvoke = Desk.Inputs)]
    public long LocalDate()
    {
        var count = 0L;
        foreach (var instant in _instants)
        {
            count += _nodaTime.IsOpen(instant) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Quartz.</summary>
    [Benchmark(OperationsPerInvoke = FewInputs)]
    public long Quartz()
    {
        var count = 0L;
        foreach (var instant in _instants.AsSpan(0, FewInputs))
        {
            count += _quartz.IsOpen(instant) ? 1 : 0;
        }

        return count;
    }
}
