namespace ServicePolicy.Benchmarks.Quick;

/// <summary>Measures in one process, peers by turns.</summary>
internal static class Measured
{
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Runs all until they are compiled for speed, then by turns; what the making of the inputs left behind is collected before.
    /// </summary>
    public static void ByTurns(int rounds, params Timed[] peers)
    {
        GC.Collect();
        foreach (var peer in peers)
        {
            Warm(peer);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var peer in peers)
            {
                peer.Note();
            }
        }
    }

    /// <summary>
    /// The bytes that a warm pass allocates, an operation; the least of three, since a tier of the compiler may fall into one.
    /// </summary>
    public static long Bytes(int operations, Func<long> pass)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = pass();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / operations;
    }

    public static double MedianOf(List<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private static void Warm(Timed peer)
    {
        var from = TimeProvider.System.GetTimestamp();
        for (var pass = 0; pass < 3 || TimeProvider.System.GetElapsedTime(from) < Enough; pass++)
        {
            _ = peer.Once();

            // Methods are compiled again in the background, once they have been called often and the process has been quiet for a while.
            Thread.Sleep(pass < 3 ? 60 : 0);
        }
    }
}
