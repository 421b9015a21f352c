using System.Globalization;
using System.Reflection;
using NodaTime.Text;

namespace ServicePolicy.Tests.Docs;

/// <summary>
/// Hours as the page writes them: "Mon-Fri 08:00-16:00; closed FinlandWithEves; closed 24 Dec; in Europe/London; Wed 23 Dec 2026
/// 08:00-12:00", "always", a desk of the page's first table, and two of those with "and", "or" or "without" between them.
/// </summary>
internal static class HoursText
{
    private static readonly AnnualDatePattern DayOfYear = AnnualDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    private static readonly (string Word, Func<WorkingCalendar, WorkingCalendar, WorkingCalendar> Of)[] Combinations =
    [
        (" and ", (one, other) => one.Intersect(other)),
        (" or ", (one, other) => one.Union(other)),
        (" without ", (one, other) => one.Except(other)),
    ];

    public static Lazy<IReadOnlyDictionary<string, WorkingCalendar>> Desks { get; } = new(() =>
        RulesPage.Current.Tables.Single(table => table.Columns.SequenceEqual(["desk", "hours"])).Rows
            .ToDictionary(row => row["desk"], row => Simple(row["hours"])));

    public static WorkingCalendar Read(string text)
    {
        foreach (var (word, of) in Combinations)
        {
            if (text.Split(word, 2) is [var one, var other])
            {
                return of(Read(one), Read(other));
            }
        }

        return text == "always" ? WorkingCalendar.AlwaysIn("Europe/Helsinki") : Desks.Value.GetValueOrDefault(text) ?? Simple(text);
    }

    private static WorkingCalendar Simple(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries).ToList();
        var zone = parts.Find(part => part.StartsWith("in ", StringComparison.Ordinal))?[3..] ?? "Europe/Helsinki";
        return parts.Skip(1).Where(part => part != $"in {zone}")
            .Aggregate(WorkingCalendar.In(zone).Open(parts[0]), (builder, part) => part.Split(' ') switch
            {
                ["closed", var set] => builder.Closed(ReadySet(set)),
                ["closed", var day, var month] when DayOfYear.Parse($"{day} {month}").GetValueOrThrow() is var date =>
                    builder.Closed(HolidayRule.Fixed(date.Month, date.Day)),
                [var weekday, var day, var month, var year, var hours] =>
                    builder.OpenOn(Date.Parse($"{weekday} {day} {month} {year}").GetValueOrThrow(), hours),
                _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{part}' of '{text}' is no part of hours.")),
            })
            .Build();
    }

    private static HolidaySet ReadySet(string name) =>
        (HolidaySet)typeof(HolidaySets).GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
