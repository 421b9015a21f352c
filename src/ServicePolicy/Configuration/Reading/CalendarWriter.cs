namespace ServicePolicy.Configuration;

/// <summary>Writes calendars as options.</summary>
internal static class CalendarWriter
{
    /// <exception cref="NotSupportedException">The calendar has parts that only code knows.</exception>
    public static CalendarOptions Write(WorkingCalendar calendar)
    {
        var parts = calendar.Parts ?? throw new NotSupportedException(
            $"The calendar {calendar} combines others. Only a calendar with its own hours can be written.");
        if (parts.Functions.Count > 0)
        {
            throw new NotSupportedException(
                $"The holidays '{parts.Functions[0]}' of the calendar {calendar} are a function. "
                + "Only holiday rules and sets can be written.");
        }

        var ready = parts.Sets.Where(CalendarReader.ReadySets.Contains).Select(set => set.Name).ToList();
        var options = new CalendarOptions
        {
            Zone = calendar.Zone.Id,
            Open = calendar.NeverCloses ? "always" : parts.Open,
            Holidays = ready.Count == 0 ? null : string.Join(", ", SettingParsers.Sorted(ready)),
        };
        foreach (var (day, name) in ClosedBy(parts))
        {
            if (options.Closed.ContainsKey(day))
            {
                throw new NotSupportedException(
                    $"Two holidays of the calendar {calendar} have the rule '{day}'. It can be written under only one name.");
            }

            options.Closed.Add(day, name);
        }

        Fill(options.OpenOn, parts.Special.Select(day => (SettingParsers.Of(day.Key), day.Value)));
        Fill(options.Seasons, parts.Once.Select(season => (SettingParsers.Of(season.Key), season.Value)));
        Fill(options.Seasons, parts.Yearly.Select(season => (SettingParsers.Of(season.Key), season.Value)));
        return options;
    }

    private static IEnumerable<(string Day, string Name)> ClosedBy(CalendarParts parts) =>
        parts.Dates.Select(date => (SettingParsers.Of(date), ""))
            .Concat(parts.Rules.Select(rule => (rule.ToString(), "")))
            .Concat(
                from set in parts.Sets
                where !CalendarReader.ReadySets.Contains(set)
                from rule in set.Rules
                select (rule.ToString(), set.Name));

    private static void Fill(Dictionary<string, string?> into, IEnumerable<(string Key, string Text)> entries)
    {
        foreach (var (key, text) in entries)
        {
            into[key] = text;
        }
    }
}
