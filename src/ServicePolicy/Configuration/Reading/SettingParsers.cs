using System.Globalization;
using NodaTime.Text;

namespace ServicePolicy.Configuration;

/// <summary>
/// Reads and writes single values of settings. An invalid one throws a <see cref="FormatException"/> that says what is allowed.
/// </summary>
internal static class SettingParsers
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly AnnualDatePattern Annual = AnnualDatePattern.CreateWithInvariantCulture("MM-dd");

    /// <summary>The error for a name that refers to nothing: "Unknown duty 'Updates'. Known duties: Acknowledge, …".</summary>
    /// <param name="kind">The kind of thing in the singular, such as "duty".</param>
    /// <param name="kinds">The same in the plural.</param>
    /// <param name="name">The name as it was written.</param>
    /// <param name="known">The names that are known, in the order to show them.</param>
    public static string Unknown(string kind, string kinds, string? name, IEnumerable<string> known) =>
        $"Unknown {kind} '{Problems.Short(name)}'. {Known(kinds, known)}";

    /// <summary>A sentence that lists what is known: "Known duties: Acknowledge, …".</summary>
    public static string Known(string kinds, IEnumerable<string> known) =>
        string.Join(", ", known) is { Length: > 0 } list ? $"Known {kinds}: {list}." : $"There are no {kinds}.";

    /// <summary>Names, in an order that does not depend on where they were read.</summary>
    public static IEnumerable<string> Sorted(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.OrdinalIgnoreCase);

    public static bool Flag(string text) => bool.TryParse(text, out var flag)
        ? flag
        : throw new FormatException($"The value must be true or false, not '{text}'.");

    public static double Fraction(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction)
        ? fraction
        : throw new FormatException($"'{text}' is not a number. Write a fraction of the limit, such as 0.75; 1 is the deadline.");

    public static string Of(double fraction) => fraction.ToString("R", CultureInfo.InvariantCulture);

    public static int Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw new FormatException($"'{text}' is not a whole number, 0 or more.");

    public static int Whole(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a whole number.");

    /// <summary>One of the names of an enumeration; letter case is free, numbers are not allowed.</summary>
    public static T Name<T>(string text)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        return names.FirstOrDefault(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<T>(known)
            : throw new FormatException($"Unknown value '{text}'. Allowed values: {string.Join(", ", names)}.");
    }

    public static BriefParts Parts(string text) =>
        new Setting("", text).Words().Aggregate(BriefParts.None, (parts, word) => parts | Name<BriefParts>(word));

    public static LocalDate? DateOrNull(string text) => Date.Parse(text.Trim()) is { Success: true } parsed ? parsed.Value : null;

    public static AnnualDate? AnnualOrNull(string text) => Annual.Parse(text.Trim()) is { Success: true } parsed ? parsed.Value : null;

    public static string Of(LocalDate date) => Date.Format(date);

    public static string Of(AnnualDate date) => Annual.Format(date);

    /// <summary>An instant with an offset or Z, or null.</summary>
    public static Instant? InstantOrNull(string text) =>
        OffsetDateTimePattern.ExtendedIso.Parse(text.Trim()) is { Success: true } parsed ? parsed.Value.ToInstant() : null;

    /// <summary>A cadence: an interval (<c>2 working days</c>), or a time of the week (<c>Friday 14:00</c>).</summary>
    public static UpdateCadence Cadence(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !Enum.GetNames<IsoDayOfWeek>().Skip(1).Contains(words[0], StringComparer.OrdinalIgnoreCase))
        {
            return UpdateCadence.Every(TimeLimit.Parse(text));
        }

        return Time.Parse(words[1]) is { Success: true } time
            ? UpdateCadence.Weekly(Name<IsoDayOfWeek>(words[0]), time.Value)
            : throw new FormatException($"'{words[1]}' in '{text}' is not a time of day. Use 00:00 to 23:59.");
    }

    public static string Of(UpdateCadence cadence) => cadence.Interval?.ToString() ?? $"{cadence.Day} {Time.Format(cadence.Time)}";

    /// <summary>Intervals by age: <c>5 days: 1 working day; 20 days: 3 working days</c>.</summary>
    public static UpdateCadence ByAge(UpdateCadence cadence, string text)
    {
        foreach (var step in text.Split(';'))
        {
            var parts = step.Split([':'], 2);
            cadence = parts.Length == 2
                ? cadence.WithIntervalFromAge(TimeLimit.Parse(parts[0]), TimeLimit.Parse(parts[1]))
                : throw new FormatException(
                    $"'{step.Trim()}' is not an age and an interval. Write it like '5 days: 1 working day', with ';' between several.");
        }

        return cadence;
    }

    public static string? ByAge(UpdateCadence cadence) =>
        cadence.ByAge.Count == 0 ? null : string.Join("; ", cadence.ByAge.Select(step => $"{step.Age}: {step.Interval}"));
}
