namespace ServicePolicy.Configuration;

/// <summary>Something wrong or doubtful in the configuration of promises.</summary>
/// <param name="Severity">Whether it is refused.</param>
/// <param name="Path">Where: keys from the tree's root, such as <c>Policies:standard:Duties:Acknowledge:Within</c>.</param>
/// <param name="Value">What was written there; null where something is missing.</param>
/// <param name="Message">What is wrong, and what is allowed.</param>
public sealed record ConfigurationProblem(ProblemSeverity Severity, string Path, string? Value, string Message)
{
    /// <summary>Path and message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
