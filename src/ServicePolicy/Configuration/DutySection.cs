using System.Globalization;

namespace ServicePolicy.Configuration;

/// <summary>
/// The settings of one duty, as configuration has them. What is missing or wrong is noted, with its path, and a stand-in is given, so that one
/// reading finds all errors; the duty made then is dropped. Settings that nobody asks for are errors too: a misspelt one is not lost.
/// </summary>
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

    /// <summary>A limit that must be there, such as <c>4 working hours</c>.</summary>
    public TimeLimit Limit(string key) => Required(key, "a time limit, such as '15 minutes', '4 working hours' or '2 working days'")
        ? LimitOrNull(key) ?? default
        : default;

    /// <summary>A limit that may be there.</summary>
    public TimeLimit? LimitOrNull(string key) => Read(key, text => (TimeLimit?)TimeLimit.Parse(text));

    /// <summary>Whether something is so: <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="otherwise">The answer where nothing is said.</param>
    public bool Flag(string key, bool otherwise) => Read(key, text => (bool?)SettingParsers.Flag(text)) ?? otherwise;

    /// <summary>A whole number, 0 or more.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="otherwise">The answer where nothing is said; null: it must be said.</param>
    public int Count(string key, int? otherwise = null)
    {
        if (otherwise is null && !Required(key, "a whole number, 0 or more"))
        {
            return 1;
        }

        return Read(key, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (int?)count
            : throw new FormatException($"'{text}' is not a whole number; 0 or more is allowed.")) ?? otherwise ?? 1;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Required(key, "a text") ? TextOrNull(key) ?? "" : "";

    /// <summary>A text that may be there.</summary>
    public string? TextOrNull(string key) => Asked(key).Text;

    /// <summary>What an own parser makes of a text that must be there; what it throws is noted.</summary>
    /// <param name="key">The setting.</param>
    /// <param name="parse">Throws a <see cref="FormatException"/> or an <see cref="ArgumentException"/> that says what is wrong and allowed.</param>
    /// <param name="allowed">What is allowed, for where it is missing.</param>
    public T? Parsed<T>(string key, Func<string, T> parse, string allowed)
    {
        Guard.NotNull(parse);
        return Required(key, allowed) ? Read(key, parse) : default;
    }

    /// <summary><see cref="Parsed"/> of a text that may be there; the default where it is not.</summary>
    public T? ParsedOrDefault<T>(string key, Func<string, T> parse) => Read(key, Guard.NotNull(parse));

    /// <summary>The place of a setting that a constructor complained about, else of the section.</summary>
    internal Setting SettingOf(Exception error) =>
        error is ArgumentException { ParamName: { } parameter } && _settings.TryGetValue(parameter, out var setting) ? setting : new(_path, null);

    internal void RefuseTheRest()
    {
        foreach (var setting in _settings.Where(setting => !_asked.Contains(setting.Key)))
        {
            _problems.Error(setting.Value, $"'{setting.Key}' is no setting of {Name}; it has {string.Join(", ", _asked)}.");
        }
    }

    private T? Read<T>(string key, Func<string, T> parse)
    {
        var setting = Asked(key);
        return setting.IsMissing ? default : _problems.Try(setting, () => parse(setting.Text!));
    }

    private bool Required(string key, string allowed)
    {
        var isThere = !Asked(key).IsMissing;
        if (!isThere)
        {
            _problems.Error($"{_path}:{key}", null, $"is missing; needed is {allowed}.");
        }

        return isThere;
    }

    private Setting Asked(string key)
    {
        _asked.Add(key);
        return _settings.TryGetValue(key, out var setting) ? setting : default;
    }
}
