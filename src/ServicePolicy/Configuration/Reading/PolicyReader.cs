namespace ServicePolicy.Configuration;

/// <summary>Makes promises of their options.</summary>
internal sealed class PolicyReader(ServicePolicyOptions options, IReadOnlyDictionary<string, WorkingCalendar?> calendars, Problems problems)
{
    private readonly DutySchema[] _forms = [.. DutySchemas.BuiltIn, .. options.Duties];

    /// <summary>The promise of a name, or null where something is wrong with it.</summary>
    public ContactPolicy? Read(string name)
    {
        var before = problems.ErrorCount;
        var path = $"Policies:{name}";
        if (Chain(name) is not { } chain)
        {
            return null;
        }

        var written = chain.Select(part => Setting.Of($"Policies:{part}", nameof(PolicyOptions.Calendar), OptionsOf(part)?.Calendar)).LastOrDefault(setting => !setting.IsMissing);
        var calendar = CalendarOf(written, path);
        var draft = new PolicyLayers();
        foreach (var part in chain)
        {
            if (OptionsOf(part) is { } own)
            {
                draft.Add(own, $"Policies:{part}", problems);
            }
            else
            {
                var ready = ReadyPolicies.Named(part, calendar ?? WorkingCalendar.Always);
                draft.Add(ready);
                calendar = calendar is null ? null : ready.Calendar;
            }
        }

        var combine = Elapsed(draft.CombineWithin);
        var fallback = draft.Fallback.IsMissing ? Fallback.CustomerHours : problems.Try(draft.Fallback, () => SettingParsers.Name<Fallback>(draft.Fallback.Text!));
        var dueSoon = draft.DueSoon.IsMissing ? 0.75 : problems.Try(draft.DueSoon, () => SettingParsers.Share(draft.DueSoon.Text!));
        var levels = draft.Escalations
            .Select(level => problems.Try(level.Value, () => new Escalation(level.Key, SettingParsers.Share(level.Value.Text ?? ""))))
            .ToList();
        var duties = DutiesOf(draft, path);
        if (problems.ErrorCount > before || calendar is null)
        {
            return null;
        }

        var policy = problems.Try(new Setting(path, null), () =>
            new ContactPolicy(name, calendar, duties, combine, fallback, dueSoon, levels.Count == 0 ? null : levels.Select(level => level!)));
        if (policy is not null)
        {
            PolicyChecks.Check(policy, draft, path, problems);
        }

        return policy;
    }

    /// <summary>The policies a promise is put together from, the oldest first; null where they go round in a circle or one is unknown.</summary>
    private List<string>? Chain(string name)
    {
        var chain = new List<string>();
        for (var next = name; ;)
        {
            chain.Insert(0, next);
            var setting = Setting.Of($"Policies:{next}", nameof(PolicyOptions.BasedOn), OptionsOf(next)?.BasedOn);
            if (setting.IsMissing)
            {
                return chain;
            }

            next = setting.Text!.Trim();
            if (chain.Contains(next, StringComparer.OrdinalIgnoreCase))
            {
                problems.Error(setting, $"'{next}' is based on this policy in turn: {string.Join(" on ", chain.AsEnumerable().Reverse().Append(next))}.");
                return null;
            }

            if (OptionsOf(next) is null && !ReadyPolicies.Names.Contains(next))
            {
                problems.Error(setting, $"'{next}' is not a policy; {SettingParsers.Are(options.Policies.Keys.Where(other => other != name))}, and the ready-made {SettingParsers.List(ReadyPolicies.Names)}.");
                return null;
            }
        }
    }

    private PolicyOptions? OptionsOf(string name) => options.Policies.TryGetValue(name, out var policy) ? policy : null;

    private WorkingCalendar? CalendarOf(Setting setting, string path)
    {
        var known = SettingParsers.Are(calendars.Keys);
        if (setting.IsMissing)
        {
            problems.Error($"{path}:{nameof(PolicyOptions.Calendar)}", null, $"is missing; needed is the name of a calendar: {SettingParsers.List(calendars.Keys)}.");
            return null;
        }

        if (!calendars.TryGetValue(setting.Text!.Trim(), out var calendar))
        {
            problems.Error(setting, $"'{setting.Text}' is not a calendar; {known}.");
        }

        return calendar;
    }

    private Duration? Elapsed(Setting setting) => setting.IsMissing ? null : problems.Try(setting, () =>
        TimeLimit.Parse(setting.Text!).TryGetElapsed(out var elapsed) ? (Duration?)elapsed
        : throw new FormatException($"'{setting.Text}' is not elapsed time; such as '2 hours' is allowed."));

    private List<Duty> DutiesOf(PolicyLayers draft, string path)
    {
        if (draft.Duties.Count == 0)
        {
            problems.Error($"{path}:{nameof(PolicyOptions.Duties)}", null, $"is missing; a policy promises at least one of {Known()}.");
        }

        foreach (var unknown in draft.Duties.Keys.Where(name => !_forms.Any(form => form.Is(name))))
        {
            problems.Error($"{path}:{nameof(PolicyOptions.Duties)}:{unknown}", null, $"'{unknown}' is not a duty; {Known()} are.");
        }

        var first = draft.Order.Words().ToList();
        foreach (var unknown in first.Where(name => !draft.Duties.ContainsKey(name)))
        {
            problems.Error(draft.Order, $"'{unknown}' is not promised by this policy; {SettingParsers.Are(draft.Duties.Keys)}.");
        }

        return [.. from form in _forms
                   where draft.Duties.ContainsKey(form.Name)
                   let place = first.FindIndex(form.Is)
                   orderby place < 0 ? int.MaxValue : place
                   let duty = Read(form, draft.Duties[form.Name], $"{path}:{nameof(PolicyOptions.Duties)}:{form.Name}")
                   where duty is not null
                   select duty];
    }

    private Duty? Read(DutySchema form, Dictionary<string, Setting> settings, string path)
    {
        var section = new DutySection(form.Name, path, settings, problems);
        var before = problems.ErrorCount;
        try
        {
            var duty = form.Read(section);
            section.RefuseTheRest();
            if (duty?.Name != form.Name)
            {
                problems.Error(path, null, $"The duty made of this section is named '{duty?.Name}'; it must have the section's name.");
            }

            return duty;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // With a stand-in for what is wrong already, a constructor may complain once more.
            if (problems.ErrorCount == before)
            {
                problems.Error(section.SettingOf(error), Problems.MessageOf(error));
            }

            return null;
        }
    }

    private string Known() => string.Join(", ", _forms.Select(form => form.Name));
}
