namespace ServicePolicy.Configuration;

/// <summary>A promise together with what was written of it, so that what is found can be shown where it stands.</summary>
internal sealed class PolicyFindings(ContactPolicy policy, PolicyLayers draft, string path, Problems problems)
{
    public ContactPolicy Policy => policy;

    /// <summary>A limit of a duty as it was written; null where it was not, or is no limit.</summary>
    public TimeLimit? Limit(string duty, string key) => TimeLimit.TryParse(At(duty, key).Text, out var limit) ? limit : null;

    public void Warn(string message) => problems.Warning(path, null, message);

    public void Warn(string duty, string? key, string message)
    {
        var setting = At(duty, key);
        problems.Warning(setting.Path, setting.Text, message);
    }

    public void Refuse(string duty, string? key, string message) => problems.Error(At(duty, key), message);

    private Setting At(string duty, string? key) =>
        key is not null && draft.Duties[duty].TryGetValue(key, out var setting) ? setting
        : new($"{path}:{nameof(PolicyOptions.Duties)}:{duty}{(key is null ? "" : ":" + key)}", null);
}
