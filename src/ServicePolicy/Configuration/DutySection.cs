namespace ServicePolicy.Configuration;

/// <summary>
/// The settings of one duty, for the factory that <see cref="ServicePolicyOptions.AddDuty"/> registers. A getter that takes only a key
/// requires the setting; one that ends in <c>OrNull</c> or <c>OrDefault</c>, or takes a default value, does not.
/// </summary>
/// <remarks>
/// A setting that is missing or invalid is reported with its path, and the getter returns a stand-in, so that one reading finds all errors;
/// the duty made from stand-ins is dropped. A setting that no getter asks for is an error too, so that a misspelt one is not ignored. Keys
/// ignore letter case.
/// </remarks>
public sealed class DutySection
{
    private readonly Dictionary<string, Setting> _settings;
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Problems _problems;
    private readonly string _path;

    internal DutySection(string name, string path, IEnumerable<KeyValuePair<string, Setting>> settings, Problems problems)
    {
        Name = name;
        _path = path;
        _problems = problems;
        _settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The duty's name.</summary>
    public string Name { get; }

    /// <summary>Reads a required time limit, such as <c>4 working hours</c>.</summary>
    /// <param name="key">The name of the setting, such as <c>Within</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public TimeLimit GetLimit(string key) =>
        Required(key, "A time limit is required here, such as '15 minutes', '4 working hours' or '2 working days'.")
            ? GetLimitOrNull(key) ?? default
            : default;

    /// <summary>Reads an optional time limit.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <returns>The limit; null if the setting is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public TimeLimit? GetLimitOrNull(string key) => Read(key, text => (TimeLimit?)TimeLimit.Parse(text));

    /// <summary>Reads an optional flag, <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="defaultValue">The value if the setting is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool GetFlag(string key, bool defaultValue) => Read(key, text => (bool?)SettingParsers.Flag(text)) ?? defaultValue;

    /// <summary>Reads a required whole number, 0 or more.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public int GetCount(string key) => Required(key, "A whole number, 0 or more, is required here.") ? GetCount(key, 1) : 1;

    /// <summary>Reads an optional whole number, 0 or more.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="defaultValue">The value if the setting is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public int GetCount(string key, int defaultValue) => Read(key, text => (int?)SettingParsers.Count(text)) ?? defaultValue;

    /// <summary>Reads a required text.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public string GetText(string key) => Required(key, "A text is required here.") ? GetTextOrNull(key) ?? "" : "";

    /// <summary>Reads an optional text.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <returns>The text as it was written; null if the setting is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public string? GetTextOrNull(string key) => Asked(key).Text;

    /// <summary>Reads a required value with a parser of your own.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="parse">
    /// Makes the value from the text. Its <see cref="FormatException"/>, <see cref="ArgumentException"/> or <see
    /// cref="InvalidOperationException"/> is reported as an error of the setting, so its message should say what is wrong and what is
    /// allowed.
    /// </param>
    /// <param name="expected">
    /// What the setting must contain, such as "the mark of an order"; the error for a missing setting says it.
    /// </param>
    /// <returns>The value; the default of <typeparamref name="T"/> if the setting is missing or invalid.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public T? GetValue<T>(string key, Func<string, T> parse, string expected)
    {
        Guard.NotNull(parse);
        return Required(key, $"A value is required here: {Guard.NotNull(expected)}.") ? Read(key, parse) : default;
    }

    /// <summary>Reads an optional value with a parser of your own.</summary>
    /// <param name="key">The name of the setting.</param>
    /// <param name="parse">Makes the value from the text, as for <see cref="GetValue"/>.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if the setting is missing or invalid.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public T? GetValueOrDefault<T>(string key, Func<string, T> parse) => Read(key, Guard.NotNull(parse));

    /// <summary>The setting that a constructor complained about by its parameter's name, else the section.</summary>
    internal Setting SettingOf(Exception error) =>
        error is ArgumentException { ParamName: { } parameter } && _settings.TryGetValue(parameter, out var setting)
            ? setting
            : new(_path, null);

    /// <summary>Reports each setting that no getter asked for.</summary>
    internal void RefuseTheRest()
    {
        foreach (var setting in _settings.Where(setting => !_asked.Contains(setting.Key)))
        {
            var known = _asked.Count == 0 ? $"{Name} has no settings." : $"Known settings of {Name}: {string.Join(", ", _asked)}.";
            _problems.Error(setting.Value, $"Unknown setting '{Problems.Short(setting.Key)}'. {known}");
        }
    }

    private T? Read<T>(string key, Func<string, T> parse)
    {
        var setting = Asked(key);
        return setting.IsMissing ? default : _problems.Try(setting, () => parse(setting.Text!));
    }

    private bool Required(string key, string message)
    {
        var isThere = !Asked(key).IsMissing;
        if (!isThere)
        {
            _problems.Error($"{_path}:{key}", null, message);
        }

        return isThere;
    }

    private Setting Asked(string key)
    {
        _asked.Add(Guard.NotNull(key));
        return _settings.TryGetValue(key, out var setting) ? setting : default;
    }
}
