namespace ServicePolicy.Configuration;

/// <summary>The text of a setting and its path.</summary>
internal readonly record struct Setting(string Path, string? Text)
{
    /// <summary>Whether the setting is absent or blank.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(Text);

    public static Setting Of(string parent, string key, string? text) => new($"{parent}:{key}", text);

    /// <summary>The entries of a list separated by commas.</summary>
    public IEnumerable<string> Words() =>
        (Text ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim()).Where(word => word.Length > 0);
}
