namespace ServicePolicy.Configuration;

/// <summary>Makes a catalog from the options.</summary>
internal sealed class CatalogReader
{
    private readonly ServicePolicyOptions _options;
    private readonly Problems _problems = new();
    private readonly Dictionary<string, WorkingCalendar?> _calendars = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ContactPolicy?> _policies = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    private CatalogReader(ServicePolicyOptions options) => _options = options;

    public static CatalogReading Read(ServicePolicyOptions options, IDateTimeZoneProvider? zones) =>
        new CatalogReader(options).Read(zones ?? DateTimeZoneProviders.Tzdb);

    private CatalogReading Read(IDateTimeZoneProvider zones)
    {
        if (_options.SchemaVersion is { } version && version.Trim() != "1")
        {
            _problems.Error(nameof(_options.SchemaVersion), version, $"Unknown schema version '{version}'. The only known version is 1.");
        }

        RefuseNulls(nameof(_options.Calendars), _options.Calendars);
        RefuseNulls(nameof(_options.Channels), _options.Channels);
        RefuseNulls(nameof(_options.Policies), _options.Policies);
        RefuseNulls(nameof(_options.Rules), _options.Rules);
        if (_problems.ErrorCount > 0)
        {
            return new(null, _problems.All);
        }

        ReadCalendars(zones);
        ReadPolicies();
        var standard = Default();
        var rules = new RuleReader(_options, Versions, _problems).Read();
        var change = _options.VersionChange is not { } text ? VersionChange.KeepAtReceipt
            : _problems.Try(new Setting(nameof(_options.VersionChange), text), () => SettingParsers.Name<VersionChange>(text));
        WarnOfUnused();
        return new(
            _problems.ErrorCount > 0 || standard is null ? null : new PolicyCatalog(standard, rules.OfType<PolicyRule>(), change),
            _problems.All);
    }

    private void RefuseNulls<T>(string path, Dictionary<string, T> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Value is null))
        {
            _problems.Error($"{path}:{entry.Key}", null, "Expected an object but found null.");
        }
    }

    private void ReadCalendars(IDateTimeZoneProvider zones)
    {
        foreach (var ready in _options.ReadyCalendars)
        {
            _calendars[ready.Key] = ready.Value;
        }

        foreach (var calendar in _options.Calendars)
        {
            var path = $"{nameof(_options.Calendars)}:{calendar.Key}";
            if (_calendars.ContainsKey(calendar.Key))
            {
                _problems.Error(path, null, $"The calendar '{calendar.Key}' is already added in code. Each calendar needs its own name.");
            }

            _calendars[calendar.Key] = CalendarReader.Read(calendar.Value, path, zones, _problems);
        }
    }

    private void ReadPolicies()
    {
        if (_options.Policies.Count == 0)
        {
            _problems.Error(nameof(_options.Policies), null, "At least one policy is required here. Is the section's name right?");
        }

        var reader = new PolicyReader(_options, _calendars, _problems);
        foreach (var name in _options.Policies.Keys)
        {
            _policies[name] = reader.Read(name);
        }
    }

    private PolicyVersions? Default()
    {
        var setting = new Setting(nameof(_options.Default), _options.Default);
        if (!setting.IsMissing)
        {
            return Versions(setting);
        }

        var followers = _options.Policies.Values.SelectMany(policy => policy.FollowedBy.Keys);
        var candidates = _options.Policies.Keys.Except(followers, StringComparer.OrdinalIgnoreCase).ToList();
        if (candidates.Count == 1)
        {
            return Versions(new Setting(nameof(_options.Default), candidates[0]));
        }

        if (_options.Policies.Count > 0)
        {
            _problems.Error(setting, $"A default policy is required here, for requests that no rule matches. {KnownPolicies()}");
        }

        return null;
    }

    /// <summary>The versions of the policy that a setting names, or null where something is wrong.</summary>
    private PolicyVersions? Versions(Setting setting)
    {
        if (Named(setting, setting.Text!.Trim()) is not { } policy)
        {
            return null;
        }

        var path = $"{nameof(_options.Policies)}:{policy.Name}:{nameof(PolicyOptions.FollowedBy)}";
        var later =
            from follower in _options.Policies[policy.Name].FollowedBy
            let written = Setting.Of(path, follower.Key, follower.Value)
            let version = Named(written, follower.Key)
            let effective = _problems.Try(written, () => (Instant?)From(written.Text ?? "", policy.Calendar.Zone))
            where version is not null && effective is not null
            orderby effective.Value, follower.Key
            select (Setting: written, Policy: version, From: effective.Value);
        var versions = PolicyVersions.Of(policy);
        foreach (var next in later.ToList())
        {
            versions = _problems.Try(next.Setting, () => versions.WithVersion(next.From, next.Policy)) ?? versions;
        }

        return versions;
    }

    private ContactPolicy? Named(Setting setting, string name)
    {
        _used.Add(name);
        if (!_policies.TryGetValue(name, out var policy))
        {
            _problems.Error(setting, SettingParsers.Unknown("policy", "policies", name, SettingParsers.Sorted(_policies.Keys)));
        }

        return policy;
    }

    private static Instant From(string text, DateTimeZone zone) =>
        SettingParsers.DateOrNull(text) is { } date ? zone.AtStartOfDay(date).ToInstant()
        : SettingParsers.InstantOrNull(text)
            ?? throw new FormatException($"'{text}' is not a date or an instant. Write it like 2027-01-01 or 2027-01-01T12:00:00Z.");

    private string KnownPolicies() => SettingParsers.Known("policies", SettingParsers.Sorted(_options.Policies.Keys));

    private void WarnOfUnused()
    {
        var drafts = _options.Policies.Values.SelectMany(policy => new[] { policy.BasedOn?.Trim() }).OfType<string>();
        foreach (var name in _options.Policies.Keys.Except(_used.Concat(drafts), StringComparer.OrdinalIgnoreCase))
        {
            _problems.Warning(
                $"{nameof(_options.Policies)}:{name}",
                null,
                "This policy is never used: no rule, no default and no other policy names it.");
        }

        var calendars = _options.Policies.Values.Select(policy => policy.Calendar?.Trim()).OfType<string>();
        foreach (var name in _options.Calendars.Keys.Except(calendars, StringComparer.OrdinalIgnoreCase))
        {
            _problems.Warning($"{nameof(_options.Calendars)}:{name}", null, "No policy uses this calendar.");
        }
    }
}
