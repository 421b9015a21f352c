namespace ServicePolicy;

/// <summary>The trait of a request that a rule's condition is about. The names are part of the keys of a language's texts.</summary>
public enum RuleConditionKind
{
    /// <summary>The kind of the request.</summary>
    Kind,

    /// <summary>The priority of the request.</summary>
    Priority,

    /// <summary>The team that handles the request.</summary>
    Team,

    /// <summary>The channel through which the request arrived.</summary>
    Channel,

    /// <summary>A tag of the request.</summary>
    Tag,

    /// <summary>Anything that the rule's own code checks.</summary>
    Code,
}
