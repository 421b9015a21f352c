namespace ServicePolicy.Benchmarks.Quick;

/// <summary>
/// Something that is timed: a pass over so many operations. What runs on one core is timed by the processor time of the process, which
/// other work on the machine does not lengthen; what runs on several by the clock on the wall.
/// </summary>
internal sealed class Timed(int operations, Func<long> pass, bool byWall = false)
{
    private readonly List<double> _nanoseconds = [];

    /// <summary>One pass, in nanoseconds an operation.</summary>
    public double Once()
    {
        var from = Elapsed();
        _ = pass();
        return (Elapsed() - from).TotalNanoseconds / operations;
    }

    public void Note() => _nanoseconds.Add(Once());

    public double Median => Measured.MedianOf(_nanoseconds);

    /// <summary>The median of the ratios of passes that ran one after the other, so that a busy minute burdens both.</summary>
    public double DividedBy(Timed other) => Measured.MedianOf([.. _nanoseconds.Zip(other._nanoseconds, (ours, theirs) => ours / theirs)]);

    private TimeSpan Elapsed() => byWall ? TimeProvider.System.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;
}
