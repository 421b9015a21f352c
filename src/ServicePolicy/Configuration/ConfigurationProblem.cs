namespace ServicePolicy.Configuration;

/// <summary>An error or a warning about one setting.</summary>
/// <remarks>Immutable; equal if all four properties are equal.</remarks>
public sealed record ConfigurationProblem
{
    internal ConfigurationProblem(ProblemSeverity severity, string path, string? value, string message)
    {
        Severity = severity;
        Path = path;
        Value = value;
        Message = message;
    }

    /// <summary>Whether the configuration is refused because of it.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>The keys from the root to the setting, such as <c>Policies:standard:Duties:Acknowledge:Within</c>.</summary>
    public string Path { get; }

    /// <summary>The value of the setting; null where a setting is missing or the problem concerns a whole section.</summary>
    public string? Value { get; }

    /// <summary>A sentence that says what is wrong and what is allowed.</summary>
    public string Message { get; }

    /// <summary>Returns the path and the message.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
