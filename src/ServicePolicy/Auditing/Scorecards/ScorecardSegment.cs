namespace ServicePolicy.Auditing;

/// <summary>The requests that are alike in one way.</summary>
/// <param name="Dimension">In which way: one of the values of <see cref="SplitBy"/>.</param>
/// <param name="Value">In what: the channel's name, the priority, the month as <c>2026-11</c>; "(unknown)" where that is not known.</param>
/// <param name="Statistics">What they lived through.</param>
public sealed record ScorecardSegment(SplitBy Dimension, string Value, ServiceStatistics Statistics);
