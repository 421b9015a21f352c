namespace ServicePolicy;

/// <summary>Something that is wrong or doubtful about a duty within a policy, found by <see cref="Duty.CheckAgainst"/>.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record PolicyFinding
{
    private PolicyFinding(bool isError, string? settingName, string message)
    {
        IsError = isError;
        SettingName = settingName;
        Message = Guard.NotNull(message);
    }

    /// <summary>Whether the policy must not be used as it is; otherwise the finding is a warning.</summary>
    public bool IsError { get; }

    /// <summary>The setting that the finding is about, such as "Within"; null for the duty as a whole.</summary>
    public string? SettingName { get; }

    /// <summary>The finding in one or more sentences.</summary>
    public string Message { get; }

    /// <summary>Reports an error: a policy with this finding must not be used.</summary>
    /// <param name="settingName">The duty's setting as configuration names it, such as "Within"; null for the duty as a whole.</param>
    /// <param name="message">A sentence that says what is wrong and what is allowed.</param>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    public static PolicyFinding Error(string? settingName, string message) => new(true, settingName, message);

    /// <summary>Reports a warning: a policy with this finding can be used, but is probably not what is meant.</summary>
    /// <param name="settingName">The duty's setting as configuration names it, such as "Within"; null for the duty as a whole.</param>
    /// <param name="message">A sentence that says what is doubtful.</param>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    public static PolicyFinding Warning(string? settingName, string message) => new(false, settingName, message);
}
