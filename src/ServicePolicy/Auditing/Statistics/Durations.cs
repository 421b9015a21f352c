namespace ServicePolicy.Auditing;

/// <summary>How long some things took: whole seconds, rounded up, counted in buckets that are at most a 128th of their durations wide.</summary>
/// <remarks>
/// To two minutes a bucket is one second. All common limits (15 minutes, 4, 8 and 24 hours, 3 days) are edges of buckets, so counts up to those
/// are exact. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Durations
{
    private readonly DurationTally _tally;

    internal Durations(DurationTally tally) => _tally = tally;

    /// <summary>A percentile is never too low, and too high by at most this share of itself: 1/128, or 0.8 %.</summary>
    public static double RelativeError => 1.0 / DurationEdges.Parts;

    /// <summary>How many.</summary>
    public long Count => _tally.Buckets.Total;

    /// <summary>The shortest; null of none.</summary>
    public Duration? Shortest => OfSeconds(_tally.Shortest);

    /// <summary>The longest; null of none.</summary>
    public Duration? Longest => OfSeconds(_tally.Longest);

    /// <summary>The buckets that hold any, the shortest durations first.</summary>
    public IReadOnlyList<DurationBucket> Buckets => new EquatableList<DurationBucket>(
        _tally.Buckets.Select(bucket => new DurationBucket(
            bucket.Key == 0 ? Duration.Zero : Duration.FromSeconds(DurationEdges.Upper(bucket.Key - 1)), Duration.FromSeconds(DurationEdges.Upper(bucket.Key)), bucket.Value)));

    /// <summary>
    /// The shortest of the durations that so large a share of them do not exceed (the nearest rank): exact to two minutes, above that too high
    /// by at most <see cref="RelativeError"/>. Null of none.
    /// </summary>
    /// <param name="share">Over 0, at most 1: 0.5 is the median, 1 the longest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not over 0 and at most 1.</exception>
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

    /// <summary>How many are at most so long: exact where it is an edge of a bucket, else without those of the bucket it lies in.</summary>
    public long CountWithin(Duration duration)
    {
        var seconds = (long)Math.Floor(duration.TotalSeconds);
        return _tally.Buckets.Where(bucket => DurationEdges.Upper(bucket.Key) <= seconds).Sum(bucket => bucket.Value);
    }

    /// <summary>Count, median and longest.</summary>
    public override string ToString() => Count == 0 ? "none" : $"{Count}, median {Percentile(0.5)}, longest {Longest}";

    internal static void CheckShare(double share)
    {
        if (!(share is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"The share is {share}; allowed is over 0, at most 1.");
        }
    }

    private static Duration? OfSeconds(long? seconds) => seconds is { } count ? Duration.FromSeconds(count) : null;
}
