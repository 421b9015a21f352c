namespace ServicePolicy.Configuration;

/// <summary>Makes rules from their options, and finds those that no request can reach.</summary>
internal sealed class RuleReader(ServicePolicyOptions options, Func<Setting, PolicyVersions?> versions, Problems problems)
{
    /// <summary>The rules in order; null for one that something is wrong with.</summary>
    public IReadOnlyList<PolicyRule?> Read()
    {
        CheckChannels();
        var ordered = options.Rules
            .Select(rule => (rule.Key, rule.Value, Order: OrderOf(rule.Key, rule.Value)))
            .OrderBy(rule => rule.Order)
            .ToList();
        foreach (var same in ordered.GroupBy(rule => rule.Order).Where(same => same.Key is not null && same.Count() > 1))
        {
            var second = same.Last();
            var names = string.Join(" and ", same.Select(rule => rule.Key));
            problems.Error(
                PathOf(second.Key, nameof(RuleOptions.Order)),
                second.Value.Order,
                $"The rules {names} have the same order, {same.Key}. Each rule needs its own.");
        }

        var rules = ordered.Select(rule => Read(rule.Key, rule.Value)).ToList();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is { } rule && rules.Take(i).FirstOrDefault(earlier => earlier is not null && Hides(earlier, rule)) is { } hiding)
            {
                problems.Error(
                    $"{nameof(options.Rules)}:{ordered[i].Key}",
                    null,
                    $"This rule is never reached, because the earlier rule '{hiding.Name}' matches every request that it matches.");
            }
        }

        return rules;
    }

    private static string PathOf(string rule, string key) => $"Rules:{rule}:{key}";

    /// <summary>Whether one rule matches every request that another does.</summary>
    private static bool Hides(PolicyRule one, PolicyRule other) =>
        (one.Kind is null || one.Kind == other.Kind)
        && (one.Priority is null || one.Priority == other.Priority)
        && (one.Team is null || one.Team == other.Team)
        && (one.Channel is null || one.Channel == other.Channel)
        && one.Tags.All(other.Tags.Contains);

    private int? OrderOf(string name, RuleOptions rule)
    {
        var setting = new Setting(PathOf(name, nameof(rule.Order)), rule.Order);
        if (!setting.IsMissing)
        {
            return problems.Try(setting, () => (int?)SettingParsers.Whole(setting.Text!));
        }

        if (options.Rules.Count > 1)
        {
            problems.Error(setting, "A whole number is required here: with several rules, the first one that matches applies.");
        }

        return null;
    }

    private PolicyRule? Read(string name, RuleOptions rule)
    {
        var before = problems.ErrorCount;
        var policy = new Setting(PathOf(name, nameof(rule.Policy)), rule.Policy);
        if (policy.IsMissing)
        {
            var known = SettingParsers.Known("policies", SettingParsers.Sorted(options.Policies.Keys));
            problems.Error(policy, $"A policy is required here. {known}");
            return null;
        }

        var governing = versions(policy);
        var written = new Setting(PathOf(name, nameof(rule.Channel)), rule.Channel);
        var channel = written.IsMissing ? null : ChannelOf(written);
        if (governing is null || problems.ErrorCount > before)
        {
            return null;
        }

        var tags = new Setting("", rule.Tags).Words();
        return problems.Try(new Setting($"Rules:{name}", null), () =>
            new PolicyRule(name, governing, OrNull(rule.Kind), OrNull(rule.Priority), OrNull(rule.Team), channel, tags));
    }

    private Channel? ChannelOf(Setting setting)
    {
        var channels = Channel.WellKnown.Concat(options.Channels.Select(own => Own(own.Key, own.Value)).OfType<Channel>()).ToList();
        var channel = channels.LastOrDefault(known => string.Equals(known.Name, setting.Text!.Trim(), StringComparison.OrdinalIgnoreCase));
        if (channel is null)
        {
            var unknown = SettingParsers.Unknown("channel", "channels", setting.Text, channels.Select(known => known.Name));
            problems.Error(setting, $"{unknown} A channel of your own goes under Channels.");
        }

        return channel;
    }

    private void CheckChannels()
    {
        foreach (var own in options.Channels)
        {
            _ = Own(own.Key, own.Value);
            if (Channel.WellKnown.Any(known => string.Equals(known.Name, own.Key, StringComparison.OrdinalIgnoreCase)))
            {
                problems.Error(
                    $"{nameof(options.Channels)}:{own.Key}", null, $"'{own.Key}' is a well-known channel. Give yours another name.");
            }
        }
    }

    private Channel? Own(string name, ChannelOptions channel)
    {
        var path = $"{nameof(options.Channels)}:{name}";
        bool Flag(string key, string? text) =>
            text is not null && problems.Try(Setting.Of(path, key, text), () => SettingParsers.Flag(text));
        var (interrupts, isLive) = (Flag(nameof(channel.Interrupts), channel.Interrupts), Flag(nameof(channel.IsLive), channel.IsLive));
        return problems.Try(new Setting(path, null), () => new Channel(name, interrupts, isLive));
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}
