namespace ServicePolicy.Configuration;

/// <summary>How a duty is written in configuration: read from its section, and, where it can be written, back again.</summary>
internal sealed record DutySchema(string Name, Func<DutySection, Duty> Read, Func<Duty, IEnumerable<KeyValuePair<string, string?>>?>? Write)
{
    public static DutySchema Of<T>(string name, Func<DutySection, T> read, Func<T, IEnumerable<(string Key, string? Text)>> write)
        where T : Duty =>
        new(name, read, duty => duty is T own
            ? write(own)
                .Where(setting => setting.Text is not null)
                .Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Text))
            : null);

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
