namespace ServicePolicy.Configuration;

/// <summary>A policy while it is put together from the policies it is based on. Each setting keeps the path where it was written.</summary>
internal sealed class PolicyLayers
{
    public Setting Order { get; private set; }

    public Setting CombineWithin { get; private set; }

    public Setting Fallback { get; private set; }

    public Setting DueSoon { get; private set; }

    public Dictionary<string, Setting> Escalations { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sections of the duties by name.</summary>
    public Dictionary<string, Dictionary<string, Setting>> Duties { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the settings of a policy; a newer setting replaces an older one.</summary>
    public void Add(PolicyOptions options, string path, Problems problems)
    {
        Order = Newer(Order, Setting.Of(path, nameof(options.Order), options.Order));
        CombineWithin = Newer(CombineWithin, Setting.Of(path, nameof(options.CombineWithin), options.CombineWithin));
        Fallback = Newer(Fallback, Setting.Of(path, nameof(options.Fallback), options.Fallback));
        DueSoon = Newer(DueSoon, Setting.Of(path, nameof(options.DueSoon), options.DueSoon));
        Remove(Setting.Of(path, nameof(options.Without), options.Without), problems);
        foreach (var level in options.Escalations)
        {
            Escalations[level.Key] = Setting.Of($"{path}:{nameof(options.Escalations)}", level.Key, level.Value);
        }

        foreach (var duty in options.Duties)
        {
            var section = SectionOf(duty.Key);
            foreach (var setting in duty.Value ?? [])
            {
                section[setting.Key] = Setting.Of($"{path}:{nameof(options.Duties)}:{duty.Key}", setting.Key, setting.Value);
            }
        }
    }

    /// <summary>Adds a policy made in code.</summary>
    public void Add(ContactPolicy policy)
    {
        CombineWithin = new(policy.Name, TimeLimit.Of(policy.CombineWithin).ToString());
        Fallback = new(policy.Name, policy.Fallback.ToString());
        DueSoon = new(policy.Name, SettingParsers.Of(policy.DueSoon));
        foreach (var level in policy.Escalations)
        {
            Escalations[level.Name] = new(policy.Name, SettingParsers.Of(level.Fraction));
        }

        foreach (var duty in policy.Duties)
        {
            var section = SectionOf(duty.Name);
            foreach (var setting in DutySchemas.Write(duty))
            {
                section[setting.Key] = Setting.Of($"{policy.Name}:{duty.Name}", setting.Key, setting.Value);
            }
        }

        Order = new(policy.Name, string.Join(", ", policy.Duties.Select(duty => duty.Name)));
    }

    private static Setting Newer(Setting older, Setting newer) => newer.IsMissing ? older.Path is null ? newer : older : newer;

    private Dictionary<string, Setting> SectionOf(string duty)
    {
        if (!Duties.TryGetValue(duty, out var section))
        {
            Duties[duty] = section = new(StringComparer.OrdinalIgnoreCase);
        }

        return section;
    }

    private void Remove(Setting without, Problems problems)
    {
        foreach (var name in without.Words().Where(name => !Duties.Remove(name)))
        {
            var known = SettingParsers.Known("duties", SettingParsers.Sorted(Duties.Keys));
            problems.Error(without, $"The policy it is based on has no duty '{name}'. {known}");
        }
    }
}
