namespace ServicePolicy.Auditing;

/// <summary>One of the longest silences.</summary>
/// <param name="RequestId">Of which request.</param>
/// <param name="Start">When the customer last heard a person, or began to wait.</param>
/// <param name="End">When it ended; null where it goes on.</param>
/// <param name="Ours">Elapsed time in it in which the next word was the desk's.</param>
public sealed record LongSilence(string RequestId, Instant Start, Instant? End, Duration Ours);
