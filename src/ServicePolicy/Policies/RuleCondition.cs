namespace ServicePolicy;

/// <summary>What a condition of a rule is about; the names are part of the keys of a language's texts.</summary>
public enum RuleConditionKind
{
    /// <summary>The kind of request.</summary>
    Kind,

    /// <summary>The priority.</summary>
    Priority,

    /// <summary>The team.</summary>
    Team,

    /// <summary>The channel the request came by.</summary>
    Channel,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A condition in code.</summary>
    Code,
}

/// <summary>One condition of a <see cref="PolicyRule"/>.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">What it asks for; null for a condition in code.</param>
public sealed record RuleCondition(RuleConditionKind Kind, string? Value)
{
    /// <summary>The condition as people say it: "priority '1'".</summary>
    public string Describe(Language language)
    {
        _ = language ?? throw new ArgumentNullException(nameof(language));
        return language.Text($"Condition.{Kind}", ("value", Value ?? ""));
    }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Describe(Language.English);
}
