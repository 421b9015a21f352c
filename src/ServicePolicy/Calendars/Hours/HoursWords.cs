namespace ServicePolicy;

/// <summary>Writes opening hours as people do.</summary>
internal static class HoursWords
{
    private const int DaysPerWeek = 7;

    public static string Week(Language language, WeeklyHours hours) =>
        hours.IsEmpty ? language.Text("Hours.Never")
        : hours.NeverCloses ? language.Text("Hours.Always")
        : string.Join("; ", HoursText.SameDays(hours).Select(days => Group(language, days, hours.On(days[0]))));

    public static string Times(Language language, IReadOnlyList<Shift> shifts) =>
        shifts.Count == 0
            ? language.Text("Hours.Never")
            : string.Join(", ", shifts.Select(shift =>
                language.Text("Hours.Times", ("from", Clock(language, shift.Start)), ("to", Clock(language, shift.End)))));

    private static string Group(Language language, int[] days, IReadOnlyList<Shift> shifts) =>
        days.Length == DaysPerWeek
            ? language.Text("Hours.EveryDay", ("times", Times(language, shifts)))
            : language.Text("Hours.Days", ("days", Days(language, days)), ("times", Times(language, shifts)));

    private static string Days(Language language, int[] days) =>
        language.List(HoursText.Ranges(days).Select(range =>
            range.First == range.Last
                ? Day(language, range.First)
                : language.Text("Hours.Range", ("first", Day(language, range.First)), ("last", Day(language, range.Last)))));

    private static string Day(Language language, int day) => language.Weekday((IsoDayOfWeek)(day + 1));

    private static string Clock(Language language, int minutes) =>
        minutes == Shift.MinutesPerDay
            ? language.EndOfDay()
            : language.Clock(LocalTime.FromMinutesSinceMidnight(minutes % Shift.MinutesPerDay));
}
