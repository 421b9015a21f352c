namespace ServicePolicy.Configuration;

/// <summary>What was written where.</summary>
internal readonly record struct Setting(string Path, string? Text)
{
    /// <summary>Whether nothing was written.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(Text);

    public static Setting Of(string parent, string key, string? text) => new($"{parent}:{key}", text);

    /// <summary>The words between commas.</summary>
    public IEnumerable<string> Words() =>
        (Text ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim()).Where(word => word.Length > 0);
}
