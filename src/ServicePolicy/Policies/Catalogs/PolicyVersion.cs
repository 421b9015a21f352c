namespace ServicePolicy;

/// <summary>A version of a promise.</summary>
/// <param name="Policy">What it promises.</param>
/// <param name="EffectiveFrom">From when it is in force, this instant included; null: it always has been.</param>
public sealed record PolicyVersion(ContactPolicy Policy, Instant? EffectiveFrom);
