using System.Globalization;
using System.Resources;

namespace ServicePolicy;

/// <summary>
/// A language in which policies, explanations and message drafts are written. English and Finnish are built in; you can add others as
/// resources and replace single texts of these.
/// </summary>
/// <remarks>
/// A language needs no globalization data: dates, times and lengths are written from its own texts, so it works in invariant mode too. A
/// language is equal only to itself. Immutable; safe to share between threads. See docs/languages.md.
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

    /// <summary>Finds the language for a reader.</summary>
    /// <param name="culture">The reader's culture; null where it is unknown.</param>
    /// <param name="others">Your own languages, which are tried before the built-in ones.</param>
    /// <returns>
    /// The language whose tag is the culture's name, such as "pt-BR"; else one whose tag has the same first part, such as "pt"; else
    /// English.
    /// </returns>
    /// <exception cref="ArgumentNullException">The other languages are null.</exception>
    /// <exception cref="ArgumentException">One of the other languages is null.</exception>
    public static Language For(CultureInfo? culture, params Language[] others)
    {
        if (Array.IndexOf(Guard.NotNull(others), null) >= 0)
        {
            throw new ArgumentException("One of the languages was null; every language is required.", nameof(others));
        }

        var tag = culture?.Name ?? "";
        Language[] known = [.. others, English, Finnish];
        return known.FirstOrDefault(language => Same(language.Tag, tag))
            ?? known.FirstOrDefault(language => Same(FirstPart(language.Tag), FirstPart(tag)))
            ?? English;
    }

    /// <summary>Creates a language from your own resources.</summary>
    /// <param name="tag">The language tag, such as "sv".</param>
    /// <param name="words">The texts: all that English has, under the same keys, and perhaps more.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The tag is blank, a text is missing, or a text names a part that the English text does not have. The message lists all such texts.
    /// </exception>
    public static Language From(string tag, ResourceManager words)
    {
        Guard.NotBlank(tag, "The tag of a language");
        var own = WordTable.Read(Guard.NotNull(words));
        var problems = own.ProblemsBeside(English._words, mustBeWhole: true);
        return problems.Count == 0
            ? new(tag, own)
            : throw new ArgumentException(
                $"The texts of the language '{tag}' cannot be used: {string.Join("; ", problems)}.", nameof(words));
    }

    /// <summary>Returns the language with some texts replaced, or with texts for your own duties added.</summary>
    /// <param name="words">The texts, by key.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    /// <exception cref="ArgumentException">
    /// A text names a part that the English text does not have. The message lists all such texts.
    /// </exception>
    public Language With(ResourceManager words)
    {
        var more = WordTable.Read(Guard.NotNull(words));
        var problems = more.ProblemsBeside(English._words, mustBeWhole: false);
        return problems.Count == 0
            ? new(Tag, _words.With(more))
            : throw new ArgumentException(
                $"The texts for the language '{Tag}' cannot be used: {string.Join("; ", problems)}.", nameof(words));
    }

    /// <summary>Whether the language has a text under a key.</summary>
    /// <param name="key">The key, such as "Within".</param>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public bool Has(string key) => _words.Find(Guard.NotNull(key)) is not null;

    /// <summary>
    /// Writes a text with its parts filled in: <c>{within}</c> is replaced by the part of that name, and <c>{Within}</c> by the same with
    /// a capital letter.
    /// </summary>
    /// <param name="key">The key of the text, such as "Within".</param>
    /// <param name="parts">The parts, by name.</param>
    /// <exception cref="ArgumentNullException">The key or the parts are null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no text under the key, the text names a part that is not given, or the name or value of a part is null.
    /// </exception>
    public string Text(string key, params (string Name, string Value)[] parts)
    {
        Guard.NotNull(key);
        Guard.NotNull(parts);
        var text = _words.Find(key) ?? throw new ArgumentException($"The language '{Tag}' has no text '{key}'.", nameof(key));
        foreach (var (name, value) in parts)
        {
            if (name is null || value is null)
            {
                throw new ArgumentException($"A part of the text '{key}' was null; every part needs a name and a value.", nameof(parts));
            }
        }

        return WordTable.Fill(text, parts);
    }

    /// <summary>Writes a list as people write it: "a, b and c".</summary>
    /// <param name="items">The items; none give an empty text.</param>
    /// <exception cref="ArgumentNullException">The items are null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public string List(IEnumerable<string> items) => Joined(Guard.NotNull(items), "List.And");

    /// <summary>Writes a choice as people write it: "a, b or c".</summary>
    /// <param name="items">The items; none give an empty text.</param>
    /// <exception cref="ArgumentNullException">The items are null.</exception>
    /// <exception cref="ArgumentException">One of the items is null.</exception>
    public string Choice(IEnumerable<string> items) => Joined(Guard.NotNull(items), "List.Or");

    /// <summary>Writes a length of time in hours, minutes and seconds, such as "3 h 50 min".</summary>
    /// <remarks>It is never written in days, because days differ in length. Parts of a second are dropped.</remarks>
    /// <param name="length">The length of time, zero or more.</param>
    public string Length(Duration length) =>
        Length(("Hours", (long)length.TotalHours), ("Minutes", length.Minutes), ("Seconds", length.Seconds));

    /// <summary>Writes a length of elapsed time, such as "47 h"; from two days on in days of 24 hours, such as "2 d 19 h".</summary>
    /// <param name="length">The length of time, zero or more.</param>
    public string Elapsed(Duration length) =>
        length < Duration.FromDays(2)
            ? Length(length)
            : Length(("Days", length.Days), ("Hours", length.Hours), ("Minutes", length.Minutes));

    /// <summary>Writes a time of day to the minute, such as "08:05"; to the second where it has seconds, such as "08:05:09".</summary>
    /// <param name="time">The time of day.</param>
    public string Clock(LocalTime time) => Clock(time.Hour, time.Minute, time.Second);

    /// <summary>Writes a date with its year, such as "Mon 23 Nov 2026".</summary>
    /// <param name="date">The date.</param>
    public string Date(LocalDate date) => Date(date, "Date.Year");

    /// <summary>Writes the short name of a weekday, such as "Mon".</summary>
    /// <param name="day">The weekday, Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weekday.</exception>
    public string Weekday(IsoDayOfWeek day) => Named("Weekdays.Short", NumberOf(day));

    /// <summary>Writes the name of a weekday, such as "Monday".</summary>
    /// <param name="day">The weekday, Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weekday.</exception>
    public string WeekdayInFull(IsoDayOfWeek day) => Named("Weekdays", NumberOf(day));

    /// <summary>The language tag.</summary>
    public override string ToString() => Tag;

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text of a key for a number: the text for one, or the text for other numbers.</summary>
    internal string Counted(string key, long n) => Text($"{key}.{(n == 1 ? "One" : "Other")}", ("n", Number(n)));

    /// <summary>A date without its year, which the reader knows: "Mon 23 Nov".</summary>
    internal string DateInYear(LocalDate date) => Date(date, "Date");

    /// <summary>A date that comes every year: "24 Dec".</summary>
    internal string DayOfYear(int month, int day) =>
        Text("Date.Annual", ("day", Number(day)), ("month", Number(month)), ("monthName", Named("Months", month)));

    internal string Month(int month) => Named("Months", month);

    /// <summary>Midnight as the end of a day: "24:00".</summary>
    internal string EndOfDay() => Clock(24, 0, 0);

    private static string FirstPart(string tag) => tag.Split('-')[0];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private string Length(params (string Unit, long Count)[] parts)
    {
        var written = parts.Where(part => part.Count != 0).DefaultIfEmpty(parts[parts.Length - 1]);
        return string.Join(" ", written.Select(part => Text($"Length.{part.Unit}", ("n", Number(part.Count)))));
    }

    private string Clock(int hour, int minute, int second) =>
        Text(
            second == 0 ? "Clock" : "Clock.Seconds",
            ("h", Number(hour)), ("hh", TwoDigits(hour)), ("mm", TwoDigits(minute)), ("ss", TwoDigits(second)));

    private string Date(LocalDate date, string key) =>
        Text(
            key,
            ("weekday", Weekday(date.DayOfWeek)), ("day", Number(date.Day)), ("month", Number(date.Month)),
            ("monthName", Named("Months", date.Month)), ("year", Number(date.Year)));

    private string Named(string key, int number) => Text(key).Split('|')[number - 1];

    private static int NumberOf(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day
        : throw new ArgumentOutOfRangeException(nameof(day), day, $"The weekday was {day}; it must be from Monday to Sunday.");

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private string Joined(IEnumerable<string> items, string lastKey)
    {
        var list = items.ToList();
        if (list.Contains(null!))
        {
            throw new ArgumentException("One of the items was null; every item is required.", nameof(items));
        }

        return list.Count switch
        {
            0 => "",
            1 => list[0],
            _ => Text(lastKey, ("first", string.Join(Text("List.Comma") + " ", list.Take(list.Count - 1))), ("last", list[list.Count - 1])),
        };
    }
}
