namespace ServicePolicy;

/// <summary>A level of alarm that has been reached.</summary>
/// <param name="Level">Which.</param>
/// <param name="Key">Stable text, so that each alarm is raised once.</param>
public sealed record PassedEscalation(Escalation Level, string Key);
