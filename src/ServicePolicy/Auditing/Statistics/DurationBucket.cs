namespace ServicePolicy.Auditing;

/// <summary>The number of durations in one bucket. The default value is an empty bucket.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public readonly record struct DurationBucket
{
    internal DurationBucket(Duration over, Duration upTo, long count)
    {
        Over = over;
        UpTo = upTo;
        Count = count;
    }

    /// <summary>The lower end of the bucket; its durations are longer than this, except zero in the bucket from zero to zero.</summary>
    public Duration Over { get; }

    /// <summary>The upper end of the bucket; its durations are at most this long.</summary>
    public Duration UpTo { get; }

    /// <summary>The number of durations in the bucket.</summary>
    public long Count { get; }
}
