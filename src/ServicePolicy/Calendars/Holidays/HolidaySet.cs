namespace ServicePolicy;

/// <summary>A set of holidays with a name that explanations quote, such as "Finland".</summary>
/// <remarks>
/// Two sets are equal when their names and their rules, in any order, are equal. Immutable; instances are safe to share between threads.
/// Ready sets are in <see cref="HolidaySets"/>.
/// </remarks>
public sealed class HolidaySet : IEquatable<HolidaySet>
{
    private readonly HolidayRule[] _rules;

    /// <summary>Creates a set of holidays.</summary>
    /// <param name="name">The name that explanations quote; not blank.</param>
    /// <param name="rules">The rules, in any order; equal rules count once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, or one of the rules is null.</exception>
    public HolidaySet(string name, params HolidayRule[] rules)
        : this(name, (IEnumerable<HolidayRule>)rules)
    {
    }

    /// <inheritdoc cref="HolidaySet(string, HolidayRule[])"/>
    public HolidaySet(string name, IEnumerable<HolidayRule> rules)
    {
        Name = Guard.NotBlank(name, "The name of a holiday set");
        _rules = [.. Guard.NotNull(rules).Distinct()];
        if (Array.IndexOf(_rules, null) >= 0)
        {
            throw new ArgumentException($"A rule of the holiday set '{name}' was null; every rule is required.", nameof(rules));
        }

        Rules = Array.AsReadOnly(_rules);
    }

    /// <summary>The name that explanations quote, such as "Finland".</summary>
    public string Name { get; }

    /// <summary>The rules, in the order in which they were given.</summary>
    public IReadOnlyList<HolidayRule> Rules { get; }

    /// <summary>Returns a set of these holidays and more, under another name.</summary>
    /// <param name="name">The name of the new set; not blank.</param>
    /// <param name="rules">The further rules.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank, or one of the rules is null.</exception>
    public HolidaySet With(string name, params HolidayRule[] rules) =>
        new(name, _rules.Concat(Guard.NotNull(rules)));

    /// <summary>Finds the dates of the holidays in a year.</summary>
    /// <param name="year">The year, −9998 to 9999.</param>
    /// <returns>
    /// The dates in order, each once. A date that is moved from a weekend may lie in a neighbouring year.
    /// </returns>
    public IReadOnlyList<LocalDate> InYear(int year) =>
        [.. _rules.Select(rule => rule.InYear(year)).OfType<LocalDate>().Distinct().OrderBy(static date => date)];

    /// <summary>The name of a holiday set in a language: the language's text for it, if it has one, else the name itself.</summary>
    internal static string NameIn(Language language, string name)
    {
        var letters = name.Where(static c => char.IsLetterOrDigit(c) || c == ' ').Select(static c => c == ' ' ? '_' : c);
        var key = "Holidays." + new string([.. letters]);
        return language.Has(key) ? language.Text(key) : name;
    }

    /// <summary>Whether two sets have the same name and the same rules, in any order.</summary>
    /// <param name="other">The set to compare with; null equals none.</param>
    public bool Equals(HolidaySet? other) =>
        other is not null
        && Name == other.Name
        && _rules.Length == other._rules.Length
        && new HashSet<HolidayRule>(_rules).SetEquals(other._rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HolidaySet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + _rules.Length);

    /// <summary>The name of the set.</summary>
    public override string ToString() => Name;
}
