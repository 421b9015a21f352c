namespace ServicePolicy;

/// <summary>A stretch in which the desk waited: from its beginning until just before its end.</summary>
/// <remarks>See docs/rules.md#waits.</remarks>
/// <param name="Start">When the wait began.</param>
/// <param name="End">When it ended or will end by itself; null: it goes on until something ends it.</param>
public readonly record struct Wait(Instant Start, Instant? End);
