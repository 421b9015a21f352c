namespace ServicePolicy;

/// <summary>A rule that would have matched a request but for a single condition.</summary>
/// <remarks>Equal by value. Immutable. Found in <see cref="PolicyChoice.NearMisses"/>.</remarks>
public sealed record NearMiss
{
    internal NearMiss(PolicyRule rule, RuleCondition unmetCondition)
    {
        Rule = rule;
        UnmetCondition = unmetCondition;
    }

    /// <summary>The rule that nearly matched.</summary>
    public PolicyRule Rule { get; }

    /// <summary>The only condition of the rule that the request does not meet.</summary>
    public RuleCondition UnmetCondition { get; }
}
