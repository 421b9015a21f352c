namespace ServicePolicy;

/// <summary>
/// Holidays under a name that explanations quote, such as "Finland". Immutable; equal when the name and the rules, in any order, are.
/// </summary>
public sealed class HolidaySet : IEquatable<HolidaySet>
{
    private readonly HolidayRule[] _rules;

    /// <summary>Names a set of holidays.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="rules">In any order; equal ones count once.</param>
    /// <exception cref="ArgumentException">The name is blank, or a rule is missing.</exception>
    public HolidaySet(string name, params HolidayRule[] rules)
        : this(name, (IEnumerable<HolidayRule>)rules)
    {
    }

    /// <inheritdoc cref="HolidaySet(string, HolidayRule[])"/>
    public HolidaySet(string name, IEnumerable<HolidayRule> rules)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException($"The name of a holiday set is '{name}'; allowed is any text that is not blank.", nameof(name));
        }

        Name = name;
        _rules = (Guard.NotNull(rules)).Distinct().ToArray();
        if (Array.IndexOf(_rules, null) >= 0)
        {
            throw new ArgumentException($"A rule of the holiday set '{name}' is null.", nameof(rules));
        }

        Rules = Array.AsReadOnly(_rules);
    }

    /// <summary>What explanations call it.</summary>
    public string Name { get; }

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<HolidayRule> Rules { get; }

    /// <summary>The same holidays and more, under a name of their own.</summary>
    /// <exception cref="ArgumentException">The name is blank, or a rule is missing.</exception>
    public HolidaySet With(string name, params HolidayRule[] rules) =>
        new(name, _rules.Concat(Guard.NotNull(rules)));

    /// <summary>The dates that the rules give for a year, in order, each once; observed ones may lie in a neighbouring year.</summary>
    public IReadOnlyList<LocalDate> InYear(int year) =>
        [.. _rules.Select(rule => rule.InYear(year)).OfType<LocalDate>().Distinct().OrderBy(static date => date)];

    /// <summary>What a language calls holidays of a name: its text for them, if it has one, else the name.</summary>
    internal static string NameIn(Language language, string name)
    {
        var key = "Holidays." + new string([.. name.Where(static c => char.IsLetterOrDigit(c) || c == ' ').Select(static c => c == ' ' ? '_' : c)]);
        return language.Has(key) ? language.Text(key) : name;
    }

    /// <summary>Whether name and rules, in any order, are equal.</summary>
    public bool Equals(HolidaySet? other) =>
        other is not null
        && Name == other.Name
        && _rules.Length == other._rules.Length
        && new HashSet<HolidayRule>(_rules).SetEquals(other._rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HolidaySet);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Name) * 31) + _rules.Length);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
