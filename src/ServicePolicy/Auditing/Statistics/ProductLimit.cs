namespace ServicePolicy.Auditing;

/// <summary>
/// The product-limit estimate of E. L. Kaplan and P. Meier (1958): the share of cases in which something has happened by a time, from those
/// in which it has and those in which it has not yet. Its variance is after M. Greenwood (1926). Within a bucket, what happened comes
/// first.
/// </summary>
internal readonly struct ProductLimit
{
    private const double Rounding = 1e-12;

    private readonly TimeTally _times;

    public ProductLimit(TimeTally times) => _times = times;

    /// <summary>A step of the estimate: after a bucket that ends at so many seconds, the share, and its standard error.</summary>
    public readonly record struct Step(long Seconds, double Share, double Error)
    {
        public ShareRange Range => new(Math.Max(0, Share - (Proportion.Z * Error)), Math.Min(1, Share + (Proportion.Z * Error)));
    }

    /// <summary>The steps, the shortest time first: one for each bucket in which something happened.</summary>
    public IEnumerable<Step> Steps()
    {
        var running = _times.Running.Buckets;
        var left = _times.Happened.Buckets.Total + running.Total;
        var passed = running.GetEnumerator();
        var more = passed.MoveNext();
        var (open, variance) = (1.0, 0.0);
        foreach (var bucket in _times.Happened.Buckets)
        {
            for (; more && passed.Current.Key < bucket.Key; more = passed.MoveNext())
            {
                left -= passed.Current.Value;
            }

            var happened = bucket.Value;
            open *= (double)(left - happened) / left;
            variance += left > happened ? happened / ((double)left * (left - happened)) : 0;
            left -= happened;
            yield return new(DurationEdges.Upper(bucket.Key), 1 - open, open * Math.Sqrt(variance));
        }
    }

    /// <summary>The estimate at a time; null if no case has been watched for so long, and some have not been seen to end.</summary>
    public Step? At(long seconds)
    {
        var last = new Step(0, 0, 0);
        foreach (var step in Steps())
        {
            if (step.Seconds > seconds)
            {
                return last;
            }

            last = step;
        }

        return last.Share < 1 - Rounding && !(seconds <= _times.Running.Longest) ? null : last;
    }

    /// <summary>
    /// The first time by which so large a share has happened, and the times at which that is just and no longer plausible.
    /// </summary>
    public (long? Seconds, long? Low, long? High) Reaching(double share)
    {
        long? seconds = null;
        long? low = null;
        long? high = null;
        foreach (var step in Steps())
        {
            low ??= step.Range.High >= share - Rounding ? step.Seconds : null;
            seconds ??= step.Share >= share - Rounding ? step.Seconds : null;
            high ??= step.Range.Low >= share - Rounding ? step.Seconds : null;
        }

        return (seconds, low, high);
    }
}
