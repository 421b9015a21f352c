namespace ServicePolicy;

/// <summary>One condition of a <see cref="PolicyRule"/>. Returned by <see cref="PolicyRule.GetUnmetConditions"/>.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record RuleCondition
{
    internal RuleCondition(RuleConditionKind kind, string? value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The trait of a request that the condition is about.</summary>
    public RuleConditionKind Kind { get; }

    /// <summary>The value that the trait must have; null for a condition in code.</summary>
    public string? Value { get; }

    /// <summary>Describes the condition, such as "priority '1'".</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        return language.Text($"Condition.{Kind}", ("value", Value ?? ""));
    }

    /// <summary>Describes the condition in English.</summary>
    public override string ToString() => Describe(Language.English);
}
