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
