using System.Globalization;

namespace ServicePolicy;

/// <summary>The dates that have special hours. Immutable, with value equality.</summary>
internal sealed class SpecialDays : IEquatable<SpecialDays>
{
    public static readonly SpecialDays None = new(new Dictionary<int, Shift[]>());

    private readonly Dictionary<int, Shift[]> _days;

    public SpecialDays(IDictionary<int, Shift[]> days) => _days = new Dictionary<int, Shift[]>(days);

    public bool IsEmpty => _days.Count == 0;

    public bool NeverOpen => _days.Values.All(static shifts => shifts.Length == 0);

    public bool Contains(int day) => _days.ContainsKey(day);

    /// <summary>The shifts that begin on a day; null if it has no special hours.</summary>
    public Shift[]? On(int day) => _days.Count > 0 && _days.TryGetValue(day, out var shifts) ? shifts : null;

    /// <summary>Writes the hours of each date as people do.</summary>
    public IEnumerable<string> Describe(Language language) => _days.OrderBy(static day => day.Key).Select(day =>
        language.Text("Hours.Special", ("date", language.Date(Civil.DateOf(day.Key))), ("hours", HoursWords.Times(language, day.Value))));

    /// <summary>Adds the dates to the parts of a calendar.</summary>
    public void WriteTo(CalendarParts parts) => parts.Special.AddRange(_days.OrderBy(static day => day.Key)
        .Select(day => new KeyValuePair<LocalDate, string>(Civil.DateOf(day.Key), HoursText.PrintTimes(day.Value))));

    public bool Equals(SpecialDays? other) =>
        other is not null
        && _days.Count == other._days.Count
        && _days.All(day => other.On(day.Key) is { } shifts && shifts.SequenceEqual(day.Value));

    public override bool Equals(object? obj) => Equals(obj as SpecialDays);

    public override int GetHashCode() => _days.Keys.Aggregate(_days.Count, static (hash, day) => unchecked(hash + (day * 397)));

    public override string ToString() => string.Concat(_days.OrderBy(static day => day.Key).Select(static day =>
        string.Format(CultureInfo.InvariantCulture, "; {0:yyyy-MM-dd} {1}", Civil.DateOf(day.Key), HoursText.PrintTimes(day.Value))));
}
