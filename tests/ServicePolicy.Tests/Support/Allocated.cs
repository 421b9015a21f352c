namespace ServicePolicy.Tests.Support;

/// <summary>Counts the bytes that something allocates on this thread when it is warm.</summary>
internal static class Allocated
{
    private const int Times = 100;
    private const int Rounds = 5;

    /// <summary>
    /// The bytes of a hundred times, the least of some rounds: what the thing itself costs is in every round, what happens to the process
    /// (a table compiled, a cache of the runtime that grows) in one.
    /// </summary>
    public static long By(Action ask)
    {
        var least = long.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Times; i++)
            {
                ask();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
