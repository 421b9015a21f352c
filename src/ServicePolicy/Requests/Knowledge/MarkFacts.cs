namespace ServicePolicy;

/// <summary>What a host noted under one mark.</summary>
/// <param name="Mark">The name of the fact.</param>
/// <param name="First">When it was noted first.</param>
/// <param name="Last">When it was noted last; the same instant where it was noted once.</param>
/// <param name="Count">How often it was noted; at least 1.</param>
/// <param name="Value">The instant that the last note spoke of, if any.</param>
public sealed record MarkFacts(Mark Mark, Instant First, Instant Last, int Count = 1, Instant? Value = null);
