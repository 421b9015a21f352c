namespace ServicePolicy.Configuration;

/// <summary>How serious a <see cref="ConfigurationProblem"/> is.</summary>
public enum ProblemSeverity
{
    /// <summary>The whole configuration is refused.</summary>
    Error,

    /// <summary>The configuration is accepted, but is probably not what was meant.</summary>
    Warning,
}
