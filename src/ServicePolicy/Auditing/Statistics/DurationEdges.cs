namespace ServicePolicy.Auditing;

/// <summary>
/// The buckets that durations are counted in: whole seconds to two minutes, then steps that grow with the duration and divide the hour and
/// the day, so that every limit people speak of is an edge. No bucket is wider than a 128th of what it holds.
/// </summary>
internal static class DurationEdges
{
    /// <summary>A bucket is at most one part in so many of its durations wide.</summary>
    public const int Parts = 128;

    private const long Day = 86_400;
    private const long Last = 36_525 * Day;

    private static readonly long[] Steps =
    [
        1, 2, 3, 5, 6, 10, 15, 20, 30, 60, 120, 180, 300, 360, 600, 900, 1200, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200,
        Day, 2 * Day, 4 * Day, 8 * Day, 16 * Day, 32 * Day, 64 * Day, 128 * Day, 256 * Day,
    ];

    /// <summary>The longest duration of each bucket, in seconds: bucket i holds what is over edge i - 1 and at most edge i.</summary>
    private static readonly long[] Edges = [.. Make()];

    /// <summary>The longest duration that a bucket holds.</summary>
    public static long Upper(int bucket) => Edges[Math.Min(bucket, Edges.Length - 1)];

    /// <summary>How many buckets there are; what is over 100 years is in the last.</summary>
    public static int Count => Edges.Length;

    /// <summary>The bucket of a duration of zero or more.</summary>
    public static int Of(long seconds)
    {
        if (seconds <= Parts)
        {
            return (int)Math.Max(0, seconds);
        }

        var found = Array.BinarySearch(Edges, seconds);
        return Math.Min(found >= 0 ? found : ~found, Edges.Length - 1);
    }

    /// <summary>The whole seconds that hold a duration in microseconds; limits are whole seconds, so rounding up loses none.</summary>
    public static long Seconds(long micros) => micros <= 0 ? 0 : ((micros - 1) / Micros.PerSecond) + 1;

    private static IEnumerable<long> Make()
    {
        var edge = 0L;
        yield return edge;
        for (var step = 0; step < Steps.Length; step++)
        {
            var end = step + 1 < Steps.Length ? Parts * Steps[step + 1] : Last;
            while (edge < end)
            {
                // The first edge on a step's own grid may come sooner than a whole step.
                edge = Math.Min(((edge / Steps[step]) + 1) * Steps[step], end);
                yield return edge;
            }
        }
    }
}
