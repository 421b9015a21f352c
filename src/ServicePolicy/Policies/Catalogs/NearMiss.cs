namespace ServicePolicy;

/// <summary>A rule that lacked one condition only.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="UnmetCondition">The condition it lacked.</param>
public sealed record NearMiss(PolicyRule Rule, RuleCondition UnmetCondition);
