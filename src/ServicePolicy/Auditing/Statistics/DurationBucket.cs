namespace ServicePolicy.Auditing;

/// <summary>Some durations of one bucket.</summary>
/// <param name="Over">They are longer than this.</param>
/// <param name="UpTo">And at most so long.</param>
/// <param name="Count">How many they are.</param>
public readonly record struct DurationBucket(Duration Over, Duration UpTo, long Count);
