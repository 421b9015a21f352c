using System.Globalization;

namespace ServicePolicy;

/// <summary>The closed dates of a calendar: single dates, holiday rules and sets, and functions. Immutable, with value equality.</summary>
internal sealed class ClosedDays : IEquatable<ClosedDays>
{
    public static readonly ClosedDays None = new([], [], [], []);

    private readonly int[] _dates;
    private readonly HashSet<HolidayRule> _rules;
    private readonly HashSet<HolidaySet> _sets;
    private readonly HashSet<HolidayFunction> _functions;

    public ClosedDays(
        IEnumerable<int> dates,
        IEnumerable<HolidayRule> rules,
        IEnumerable<HolidaySet> sets,
        IEnumerable<HolidayFunction> functions)
    {
        _dates = dates.Distinct().OrderBy(static day => day).ToArray();
        _rules = [.. rules];
        _sets = [.. sets];
        _functions = [.. functions];
    }

    public bool IsEmpty => _dates.Length == 0 && _rules.Count == 0 && _sets.Count == 0 && _functions.Count == 0;

    /// <summary>Finds the closed days of a range of days.</summary>
    public DayMask Between(int first, int last)
    {
        var mask = new DayMask(first, IsEmpty ? 0 : last - first + 1);
        if (IsEmpty)
        {
            return mask;
        }

        foreach (var day in _dates)
        {
            mask.Add(day);
        }

        if (_dates.Length > 0 && _rules.Count == 0 && _sets.Count == 0 && _functions.Count == 0)
        {
            return mask;
        }

        // A year more at both ends: New Year's Day on a Saturday can be observed on 31 December.
        var lastYear = Math.Min(Civil.YearOf(last) + 1, 9999);
        for (var year = Math.Max(Civil.YearOf(first) - 1, -9998); year <= lastYear; year++)
        {
            AddYear(mask, year);
        }

        return mask;
    }

    /// <summary>The name of the set or function of holidays that closes a date; null where neither does.</summary>
    public string? NameOf(LocalDate date) =>
        _sets.Where(set => Enumerable.Range(date.Year - 1, 3).Any(year => set.InYear(year).Contains(date)))
            .Select(static set => set.Name)
            .Concat(_functions.Where(function => function.InYear(date.Year).Contains(date)).Select(static function => function.Name))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Writes all that closes whole dates, as one text for people; none if nothing does.</summary>
    public IEnumerable<string> Describe(Language language)
    {
        if (IsEmpty)
        {
            return [];
        }

        var names = _sets.Select(static set => set.Name).Concat(_functions.Select(static function => function.Name))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => HolidaySet.NameIn(language, name));
        var rules = _rules.OrderBy(static rule => rule.InYear(2000)).Select(rule => rule.Describe(language));
        var dates = _dates.Select(day => language.Date(Civil.DateOf(day)));
        return [language.Text("Hours.Closed", ("days", language.List(names.Concat(rules).Concat(dates))))];
    }

    /// <summary>Adds the closed dates to the parts of a calendar.</summary>
    public void WriteTo(CalendarParts parts)
    {
        parts.Dates.AddRange(_dates.Select(Civil.DateOf));
        parts.Rules.AddRange(_rules);
        parts.Sets.AddRange(_sets);
        parts.Functions.AddRange(_functions.Select(static function => function.Name));
    }

    public bool Equals(ClosedDays? other) =>
        other is not null
        && _dates.SequenceEqual(other._dates)
        && _rules.SetEquals(other._rules)
        && _sets.SetEquals(other._sets)
        && _functions.SetEquals(other._functions);

    public override bool Equals(object? obj) => Equals(obj as ClosedDays);

    public override int GetHashCode()
    {
        var hash = _dates.Aggregate(_dates.Length, static (hash, day) => unchecked((hash * 31) + day));
        return unchecked(hash + (_rules.Count * 7) + (_sets.Count * 11) + (_functions.Count * 13));
    }

    public override string ToString()
    {
        var parts = _sets.Select(static set => set.Name)
            .Concat(_functions.Select(static function => function.Name))
            .Concat(_rules.Select(static rule => rule.ToString()))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Concat(_dates.Select(static day => string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd}", Civil.DateOf(day))))
            .ToArray();
        return parts.Length == 0 ? "" : "; closed " + string.Join(", ", parts);
    }

    private void AddYear(DayMask mask, int year)
    {
        foreach (var rule in _rules)
        {
            if (rule.InYear(year) is { } date)
            {
                mask.Add(Civil.DayOf(date));
            }
        }

        foreach (var set in _sets)
        {
            foreach (var rule in set.Rules)
            {
                if (rule.InYear(year) is { } date)
                {
                    mask.Add(Civil.DayOf(date));
                }
            }
        }

        foreach (var function in _functions)
        {
            foreach (var date in function.InYear(year))
            {
                mask.Add(Civil.DayOf(date));
            }
        }
    }
}
