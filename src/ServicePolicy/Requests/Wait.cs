namespace ServicePolicy;

/// <summary>A time in which the desk waits for a party. The beginning is part of it, the end is not.</summary>
/// <remarks>Equal by value. See docs/rules.md#waits.</remarks>
/// <param name="Start">When the wait begins.</param>
/// <param name="End">When the wait ended or will end by itself. Null: it goes on until an event ends it.</param>
public readonly record struct Wait(Instant Start, Instant? End);
