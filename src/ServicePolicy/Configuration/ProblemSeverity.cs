namespace ServicePolicy.Configuration;

/// <summary>Whether promises can be taken at all.</summary>
public enum ProblemSeverity
{
    /// <summary>They cannot: the whole configuration is refused.</summary>
    Error,

    /// <summary>They can, but are likely not what was meant.</summary>
    Warning,
}
