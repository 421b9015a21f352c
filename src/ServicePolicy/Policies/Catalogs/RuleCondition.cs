namespace ServicePolicy;

/// <summary>One condition of a <see cref="PolicyRule"/>.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">What it asks for; null for a condition in code.</param>
public sealed record RuleCondition(RuleConditionKind Kind, string? Value)
{
    /// <summary>The condition as people say it: "priority '1'".</summary>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        return language.Text($"Condition.{Kind}", ("value", Value ?? ""));
    }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Describe(Language.English);
}
