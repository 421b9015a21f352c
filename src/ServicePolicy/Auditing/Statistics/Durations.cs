namespace ServicePolicy.Auditing;

/// <summary>A distribution of durations, in whole seconds rounded up, counted in buckets at most a 128th of their durations wide.</summary>
/// <remarks>
/// Up to two minutes, a bucket is one second. All common limits (15 minutes, 4, 8 and 24 hours, 3 days) are bucket edges, so counts up to
/// them are exact. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Durations
{
    private readonly DurationTally _tally;

    internal Durations(DurationTally tally)
    {
        _tally = tally;
        Count = tally.Buckets.Total;
    }

    /// <summary>The most by which a percentile can be too high, as a part of itself: 1/128, or 0.8 %. It is never too low.</summary>
    public static double RelativeError => 1.0 / DurationEdges.Parts;

    /// <summary>The number of durations.</summary>
    public long Count { get; }

    /// <summary>The shortest duration; null if there are none.</summary>
    public Duration? Shortest => OfSeconds(_tally.Shortest);

    /// <summary>The longest duration; null if there are none.</summary>
    public Duration? Longest => OfSeconds(_tally.Longest);

    /// <summary>Returns the buckets that are not empty, the shortest durations first.</summary>
    public IReadOnlyList<DurationBucket> GetBuckets() => new EquatableList<DurationBucket>(
        from bucket in _tally.Buckets
        let over = bucket.Key == 0 ? 0 : DurationEdges.Upper(bucket.Key - 1)
        select new DurationBucket(
            Duration.FromSeconds(over), Duration.FromSeconds(DurationEdges.Upper(bucket.Key)), bucket.Value));

    /// <summary>
    /// Finds the shortest of the durations that at least this share of them does not exceed (the nearest rank). Exact up to two minutes;
    /// above that, too high by at most <see cref="RelativeError"/>.
    /// </summary>
    /// <param name="share">The share of durations, more than 0 and at most 1: 0.5 gives the median, 1 the longest.</param>
    /// <returns>The percentile; null if there are no durations.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not more than 0 and at most 1.</exception>
    public Duration? Percentile(double share)
    {
        CheckShare(share);
        // In decimal, since 0.07 * 100 is more than 7 in binary.
        var rank = Math.Max(1, (long)Math.Ceiling((decimal)share * Count));
        foreach (var bucket in _tally.Buckets)
        {
            rank -= bucket.Value;
            if (rank <= 0)
            {
                return OfSeconds(Math.Min(DurationEdges.Upper(bucket.Key), _tally.Longest!.Value));
            }
        }

        return null;
    }

    /// <summary>
    /// Counts the durations up to this length. Exact at a bucket edge; otherwise the bucket that contains the length is not counted.
    /// </summary>
    /// <param name="duration">The longest duration to count.</param>
    public long CountWithin(Duration duration)
    {
        var seconds = (long)Math.Floor(duration.TotalSeconds);
        return _tally.Buckets.Where(bucket => DurationEdges.Upper(bucket.Key) <= seconds).Sum(bucket => bucket.Value);
    }

    /// <summary>Returns the count, the median and the longest duration.</summary>
    public override string ToString() => Count == 0 ? "none" : $"{Count}, median {Percentile(0.5)}, longest {Longest}";

    internal static void CheckShare(double share)
    {
        if (!(share is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"The share was {share}. It must be more than 0 and at most 1.");
        }
    }

    private static Duration? OfSeconds(long? seconds) => seconds is { } count ? Duration.FromSeconds(count) : null;
}
