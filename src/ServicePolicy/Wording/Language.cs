using System.Globalization;
using System.Resources;

namespace ServicePolicy;

/// <summary>
/// A language that promises, explanations and drafts are written in. English and Finnish are here; others plug in as resources, and a host may
/// replace single texts of these.
/// </summary>
/// <remarks>
/// A language needs no globalization data: dates, times and lengths are written from its own texts, so it works in invariant mode too. Equal
/// to itself only. Immutable; safe to share between threads. How to write one is in docs/languages.md.
/// </remarks>
public sealed class Language
{
    private readonly WordTable _words;

    private Language(string tag, WordTable words)
    {
        Tag = tag;
        _words = words;
    }

    /// <summary>English, with the 24-hour clock.</summary>
    public static Language English { get; } = new("en", WordTable.BuiltIn("English"));

    /// <summary>Finnish.</summary>
    public static Language Finnish { get; } = new("fi", WordTable.BuiltIn("Finnish"));

    /// <summary>The language tag, such as "fi" or "pt-BR".</summary>
    public string Tag { get; }

    /// <summary>The language for a reader: the one of exactly that culture, else of its first part, else English.</summary>
    /// <param name="culture">The reader's culture; null: unknown, so English.</param>
    /// <param name="others">Languages of the host's own, which come before the built-in ones.</param>
    public static Language For(CultureInfo? culture, params Language[] others)
    {
        var tag = culture?.Name ?? "";
        Language[] known = [.. Guard.NotNull(others), English, Finnish];
        return known.FirstOrDefault(language => Same(language.Tag, tag))
            ?? known.FirstOrDefault(language => Same(FirstPart(language.Tag), FirstPart(tag)))
            ?? English;
    }

    /// <summary>A language of the host's own, read from its resources.</summary>
    /// <param name="tag">The language tag, such as "sv".</param>
    /// <param name="words">Every text that English has, under the same keys; more are welcome.</param>
    /// <exception cref="ArgumentException">The tag is blank, or a text is missing or names a part that the English one does not have; all such are listed.</exception>
    public static Language From(string tag, ResourceManager words)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            throw new ArgumentException($"The tag of a language is '{tag}'; allowed is a language tag such as 'sv'.", nameof(tag));
        }

        var own = WordTable.Read(Guard.NotNull(words));
        var problems = own.ProblemsBeside(English._words, mustBeWhole: true);
        return problems.Count == 0
            ? new(tag, own)
            : throw new ArgumentException($"The texts of the language '{tag}' are not usable: {string.Join("; ", problems)}.", nameof(words));
    }

    /// <summary>The same language with some texts replaced, or with texts for duties of the host's own.</summary>
    /// <param name="words">The texts, by key.</param>
    /// <exception cref="ArgumentException">A replaced text names a part that the English one does not have; all such are listed.</exception>
    public Language With(ResourceManager words)
    {
        var more = WordTable.Read(Guard.NotNull(words));
        var problems = more.ProblemsBeside(English._words, mustBeWhole: false);
        return problems.Count == 0
            ? new(Tag, _words.With(more))
            : throw new ArgumentException($"The texts for the language '{Tag}' are not usable: {string.Join("; ", problems)}.", nameof(words));
    }

    /// <summary>Whether there is a text under a key.</summary>
    public bool Has(string key) => _words.Find(key) is not null;

    /// <summary>A text with its parts filled in: <c>{within}</c> by the part of that name, <c>{Within}</c> by the same with a capital letter.</summary>
    /// <param name="key">The key.</param>
    /// <param name="parts">The parts, by name.</param>
    /// <exception cref="ArgumentException">There is no text under the key, or the text names a part that is not given.</exception>
    public string Text(string key, params (string Name, string Value)[] parts) =>
        WordTable.Fill(_words.Find(key) ?? throw new ArgumentException($"The language '{Tag}' has no text '{key}'.", nameof(key)), parts);

    /// <summary>A list as people write it: "a, b and c".</summary>
    public string List(IEnumerable<string> items) => Joined(items, "List.And");

    /// <summary>A choice as people write it: "a, b or c".</summary>
    public string Choice(IEnumerable<string> items) => Joined(items, "List.Or");

    /// <summary>A length of time in hours, minutes and seconds: "3 h 50 min", never in days, which are not all as long; a part of a second is dropped.</summary>
    public string Length(Duration length) =>
        Length(("Hours", (long)length.TotalHours), ("Minutes", length.Minutes), ("Seconds", length.Seconds));

    /// <summary>A length of elapsed time, from two days on in days of 24 hours: "2 d 19 h".</summary>
    public string Elapsed(Duration length) =>
        length < Duration.FromDays(2)
            ? Length(length)
            : Length(("Days", length.Days), ("Hours", length.Hours), ("Minutes", length.Minutes));

    /// <summary>A time of day to the minute, or to the second where it has one: "08:05", "8.05".</summary>
    public string Clock(LocalTime time) => Clock(time.Hour, time.Minute, time.Second);

    /// <summary>A date with its year: "Mon 23 Nov 2026".</summary>
    public string Date(LocalDate date) => Date(date, "Date.Year");

    /// <summary>The short name of a weekday: "Mon".</summary>
    public string Weekday(IsoDayOfWeek day) => Named("Weekdays.Short", (int)day);

    /// <summary>The name of a weekday: "Monday".</summary>
    public string WeekdayInFull(IsoDayOfWeek day) => Named("Weekdays", (int)day);

    /// <summary>The tag.</summary>
    public override string ToString() => Tag;

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a key for a number: that for one, or that for others.</summary>
    internal string Counted(string key, long n) => Text($"{key}.{(n == 1 ? "One" : "Other")}", ("n", Number(n)));

    /// <summary>A date of the year that the reader has in mind, which is not said: "Mon 23 Nov".</summary>
    internal string DateInYear(LocalDate date) => Date(date, "Date");

    /// <summary>A date of every year: "24 Dec".</summary>
    internal string DayOfYear(int month, int day) => Text("Date.Annual", ("day", Number(day)), ("month", Number(month)), ("monthName", Named("Months", month)));

    internal string Month(int month) => Named("Months", month);

    /// <summary>The end of a day: "24:00".</summary>
    internal string MidnightAtTheEnd() => Clock(24, 0, 0);

    private static string FirstPart(string tag) => tag.Split('-')[0];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private string Length(params (string Unit, long Count)[] parts)
    {
        var written = parts.Where(part => part.Count != 0).DefaultIfEmpty(parts[parts.Length - 1]);
        return string.Join(" ", written.Select(part => Text($"Length.{part.Unit}", ("n", Number(part.Count)))));
    }

    private string Clock(int hour, int minute, int second) =>
        Text(second == 0 ? "Clock" : "Clock.Seconds", ("h", Number(hour)), ("hh", TwoDigits(hour)), ("mm", TwoDigits(minute)), ("ss", TwoDigits(second)));

    private string Date(LocalDate date, string key) =>
        Text(
            key,
            ("weekday", Weekday(date.DayOfWeek)), ("day", Number(date.Day)), ("month", Number(date.Month)), ("monthName", Named("Months", date.Month)),
            ("year", Number(date.Year)));

    private string Named(string key, int number) => Text(key).Split('|')[number - 1];

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private string Joined(IEnumerable<string> items, string lastKey)
    {
        var list = items.ToList();
        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => Text(lastKey, ("first", string.Join(Text("List.Comma") + " ", list.Take(list.Count - 1))), ("last", list[list.Count - 1])),
        };
    }
}
