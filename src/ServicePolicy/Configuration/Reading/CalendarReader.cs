namespace ServicePolicy.Configuration;

/// <summary>Makes calendars from their options.</summary>
internal static class CalendarReader
{
    public static readonly IReadOnlyList<HolidaySet> ReadySets =
    [
        HolidaySets.Finland, HolidaySets.FinlandWithEves, HolidaySets.Sweden, HolidaySets.SwedenWithEves, HolidaySets.EnglandAndWales,
        HolidaySets.UnitedStatesFederal,
    ];

    /// <summary>The calendar, or null where something is wrong with it.</summary>
    public static WorkingCalendar? Read(CalendarOptions options, string path, IDateTimeZoneProvider zones, Problems problems)
    {
        var before = problems.ErrorCount;
        var builder = WorkingCalendar.In(ZoneOf(Setting.Of(path, nameof(options.Zone), options.Zone), zones, problems));
        ReadHours(builder, options, path, problems);
        ReadHolidays(builder, Setting.Of(path, nameof(options.Holidays), options.Holidays), problems);
        var closedPath = $"{path}:{nameof(options.Closed)}";
        ReadClosed(builder, options.Closed.Select(closed => (closed.Key, Setting.Of(closedPath, closed.Key, closed.Value))), problems);
        foreach (var day in options.OpenOn)
        {
            var setting = Setting.Of($"{path}:{nameof(options.OpenOn)}", day.Key, day.Value);
            problems.Try(setting, () => builder.OpenOn(
                SettingParsers.DateOrNull(day.Key) ?? throw new FormatException($"'{day.Key}' is not a date. Write it like 2026-12-30."),
                day.Value ?? ""));
        }

        return problems.ErrorCount == before ? problems.Try(new Setting(path, null), builder.Build) : null;
    }

    private static DateTimeZone ZoneOf(Setting setting, IDateTimeZoneProvider zones, Problems problems)
    {
        if (setting.IsMissing)
        {
            problems.Error(setting, "An IANA time zone is required here, such as 'Europe/Helsinki'.");
            return DateTimeZone.Utc;
        }

        var zone = zones.GetZoneOrNull(setting.Text!.Trim());
        if (zone is null)
        {
            problems.Error(
                setting,
                $"Unknown time zone '{setting.Text}'. Use an IANA id of the time zone database (tzdb), such as 'Europe/Helsinki'.");
        }

        return zone ?? DateTimeZone.Utc;
    }

    private static void ReadHours(WorkingCalendarBuilder builder, CalendarOptions options, string path, Problems problems)
    {
        var open = Setting.Of(path, nameof(options.Open), options.Open);
        if (open.IsMissing && options.Seasons.Count == 0 && options.OpenOn.Count == 0)
        {
            problems.Error(open, "Weekly hours are required here, such as 'Mon-Fri 08:00-16:00' or 'always'.");
        }
        else if (!open.IsMissing)
        {
            var always = string.Equals(open.Text!.Trim(), "always", StringComparison.OrdinalIgnoreCase);
            problems.Try(open, () => builder.Open(always ? "Mon-Sun 00:00-24:00" : open.Text!));
        }

        foreach (var season in options.Seasons)
        {
            problems.Try(Setting.Of($"{path}:{nameof(options.Seasons)}", season.Key, season.Value), () =>
                SettingParsers.DateOrNull(season.Key) is { } date ? builder.From(date, season.Value ?? "")
                : SettingParsers.AnnualOrNull(season.Key) is { } annual ? builder.Yearly(annual, season.Value ?? "")
                : throw new FormatException(
                    $"'{season.Key}' is not a date. Write it like 2027-01-04, or like 06-15 for a date of every year."));
        }
    }

    private static void ReadHolidays(WorkingCalendarBuilder builder, Setting setting, Problems problems)
    {
        foreach (var name in setting.Words())
        {
            if (ReadySets.FirstOrDefault(set => string.Equals(set.Name, name, StringComparison.OrdinalIgnoreCase)) is { } holidays)
            {
                builder.Closed(holidays);
            }
            else
            {
                var unknown = SettingParsers.Unknown("holiday set", "holiday sets", name, ReadySets.Select(set => set.Name));
                problems.Error(setting, $"{unknown} Other days go under Closed.");
            }
        }
    }

    /// <summary>Days with the same name become one holiday set, which explanations quote.</summary>
    private static void ReadClosed(WorkingCalendarBuilder builder, IEnumerable<(string Day, Setting Setting)> closed, Problems problems)
    {
        var rules = closed
            .Select(day => (day.Setting, Rule: problems.Try(day.Setting, () => HolidayRule.Parse(day.Day))))
            .Where(day => day.Rule is not null);
        foreach (var named in rules.GroupBy(day => day.Setting.Text?.Trim() ?? "", StringComparer.Ordinal))
        {
            if (named.Key.Length > 0)
            {
                builder.Closed(new HolidaySet(named.Key, named.Select(day => day.Rule!)));
                continue;
            }

            foreach (var (setting, rule) in named)
            {
                var day = setting.Path.Substring(setting.Path.LastIndexOf(':') + 1);
                _ = SettingParsers.DateOrNull(day) is { } date ? builder.Closed(date) : builder.Closed(rule!);
            }
        }
    }
}
