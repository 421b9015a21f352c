namespace ServicePolicy.Configuration;

/// <summary>A policy together with the settings it was read from, so that a finding is reported at the path of its setting.</summary>
internal sealed class PolicyReport(ContactPolicy policy, PolicyLayers layers, string path, Problems problems)
{
    public ContactPolicy Policy => policy;

    /// <summary>The time limit that a setting of a duty states; null if it is not set, or is no time limit.</summary>
    public TimeLimit? Limit(string duty, string key) => TimeLimit.TryParse(At(duty, key).Text, out var limit) ? limit : null;

    public void Warn(string message) => problems.Warning(path, null, message);

    public void Warn(string duty, string? key, string message)
    {
        var setting = At(duty, key);
        problems.Warning(setting.Path, setting.Text, message);
    }

    public void Add(string duty, PolicyFinding finding)
    {
        if (finding.IsError)
        {
            Refuse(duty, finding.SettingName, finding.Message);
        }
        else
        {
            Warn(duty, finding.SettingName, finding.Message);
        }
    }

    public void Refuse(string duty, string? key, string message) => problems.Error(At(duty, key), message);

    private Setting At(string duty, string? key) =>
        key is not null && layers.Duties[duty].TryGetValue(key, out var setting) ? setting
        : new($"{path}:{nameof(PolicyOptions.Duties)}:{duty}{(key is null ? "" : ":" + key)}", null);
}
