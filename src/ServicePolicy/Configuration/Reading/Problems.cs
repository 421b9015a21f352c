namespace ServicePolicy.Configuration;

/// <summary>Collects errors and warnings. A problem found twice is reported once.</summary>
internal sealed class Problems
{
    private const int Longest = 500;

    private readonly List<ConfigurationProblem> _all = [];
    private readonly HashSet<ConfigurationProblem> _seen = [];

    /// <summary>How many errors were reported, so that the reader of a part can tell whether it was sound.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>All problems, errors first, otherwise in the order found.</summary>
    public IReadOnlyList<ConfigurationProblem> All => new EquatableList<ConfigurationProblem>(_all.OrderBy(problem => problem.Severity));

    public void Error(Setting setting, string message) => Error(setting.Path, setting.Text, message);

    public void Error(string path, string? value, string message)
    {
        ErrorCount++;
        Add(ProblemSeverity.Error, path, value, message);
    }

    public void Warning(string path, string? value, string message) => Add(ProblemSeverity.Warning, path, value, message);

    /// <summary>Reports what <paramref name="make"/> throws as an error of a setting, and returns the default then.</summary>
    public T? Try<T>(Setting setting, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException)
        {
            Error(setting, MessageOf(error));
            return default;
        }
    }

    /// <summary>The message of an exception, without the name of the parameter that the framework adds.</summary>
    public static string MessageOf(Exception error)
    {
        var addition = error is ArgumentException { ParamName: { } parameter }
            ? error.Message.IndexOf($" (Parameter '{parameter}')", StringComparison.Ordinal)
            : -1;
        addition = addition < 0 ? error.Message.IndexOf("\nParameter name: ", StringComparison.Ordinal) : addition;
        return (addition < 0 ? error.Message : error.Message.Substring(0, addition)).Trim();
    }

    private void Add(ProblemSeverity severity, string path, string? value, string message)
    {
        var problem = new ConfigurationProblem(severity, Short(path)!, Short(value), Short(message)!);
        if (_seen.Add(problem))
        {
            _all.Add(problem);
        }
    }

    // A value may be megabytes of rubbish; its beginning is enough to find it.
    public static string? Short(string? text) => text is { Length: > Longest } ? $"{text.Substring(0, Longest)}…" : text;
}
