using System.Globalization;

namespace ServicePolicy;

/// <summary>
/// The weekly hours that apply on each date: the first hours until a season starts, then those of the season that started last, whether it
/// starts once or every year. Immutable, with value equality.
/// </summary>
internal sealed class Seasons : IEquatable<Seasons>
{
    private readonly WeeklyHours _first;
    private readonly KeyValuePair<int, WeeklyHours>[] _once;
    private readonly KeyValuePair<AnnualDate, WeeklyHours>[] _yearly;

    public Seasons(
        WeeklyHours first,
        IEnumerable<KeyValuePair<int, WeeklyHours>> once,
        IEnumerable<KeyValuePair<AnnualDate, WeeklyHours>> yearly)
    {
        _once = once.OrderBy(static season => season.Key).ToArray();
        _yearly = yearly.OrderBy(static season => season.Key).ToArray();
        // One of the yearly seasons has always started already, so the first hours never apply and must not make two calendars differ.
        _first = _yearly.Length == 0 ? first : WeeklyHours.Closed;
    }

    public bool NeverClose => All.All(static hours => hours.NeverCloses) && (_yearly.Length > 0 || _first.NeverCloses);

    public bool NeverOpen => All.All(static hours => hours.IsEmpty);

    /// <summary>The largest number of shifts in a week of any season; at least one.</summary>
    public int MostShifts => Math.Max(1, All.Max(static hours => hours.ShiftCount));

    private IEnumerable<WeeklyHours> All =>
        (_yearly.Length == 0 ? [_first] : Array.Empty<WeeklyHours>())
        .Concat(_once.Select(static season => season.Value))
        .Concat(_yearly.Select(static season => season.Value));

    /// <summary>Creates a cursor that gives the hours for each day of a range; the days must be asked in rising order.</summary>
    public Cursor Between(int first, int last)
    {
        if (_once.Length == 0 && _yearly.Length == 0)
        {
            return new Cursor(_first, []);
        }

        var starts = new List<KeyValuePair<int, WeeklyHours>>();
        if (_yearly.Length > 0)
        {
            for (var year = Math.Max(Civil.YearOf(first) - 1, -9998); year <= Civil.YearOf(last); year++)
            {
                foreach (var season in _yearly)
                {
                    starts.Add(new(Civil.DayOf(season.Key.InYear(year)), season.Value));
                }
            }
        }

        // After the yearly ones, and the sort is stable: of two seasons that start on one date, the one that names its year applies.
        starts.AddRange(_once);
        return new Cursor(_yearly.Length > 0 ? _yearly[_yearly.Length - 1].Value : _first, [.. starts.OrderBy(static start => start.Key)]);
    }

    /// <summary>Writes the hours of each season as people do.</summary>
    public IEnumerable<string> Describe(Language language)
    {
        if (_yearly.Length == 0 && !(_first.IsEmpty && _once.Length > 0))
        {
            yield return HoursWords.Week(language, _first);
        }

        foreach (var season in _yearly)
        {
            var date = season.Key.InYear(2000);
            var hours = HoursWords.Week(language, season.Value);
            yield return language.Text("Hours.SeasonYearly", ("date", language.DayOfYear(date.Month, date.Day)), ("hours", hours));
        }

        foreach (var season in _once)
        {
            var hours = HoursWords.Week(language, season.Value);
            yield return language.Text("Hours.SeasonOnce", ("date", language.Date(Civil.DateOf(season.Key))), ("hours", hours));
        }
    }

    /// <summary>Adds the seasons to the parts of a calendar.</summary>
    public void WriteTo(CalendarParts parts)
    {
        parts.Open = _first.IsEmpty ? null : _first.ToString();
        parts.Once.AddRange(_once.Select(season => new KeyValuePair<LocalDate, string>(Civil.DateOf(season.Key), season.Value.ToString())));
        parts.Yearly.AddRange(_yearly.Select(season => new KeyValuePair<AnnualDate, string>(season.Key, season.Value.ToString())));
    }

    public bool Equals(Seasons? other) =>
        other is not null && _first.Equals(other._first) && _once.SequenceEqual(other._once) && _yearly.SequenceEqual(other._yearly);

    public override bool Equals(object? obj) => Equals(obj as Seasons);

    public override int GetHashCode()
    {
        var hash = _first.GetHashCode();
        foreach (var season in _once)
        {
            hash = unchecked((hash * 31) + season.Key);
        }

        return unchecked((hash * 31) + _yearly.Length);
    }

    public override string ToString()
    {
        var parts = new List<string>();
        if (_yearly.Length == 0)
        {
            parts.Add(_first.ToString());
        }

        parts.AddRange(_yearly.Select(static season =>
            string.Format(CultureInfo.InvariantCulture, "each year from {0:MM-dd} {1}", season.Key.InYear(2000), season.Value)));
        parts.AddRange(_once.Select(static season =>
            string.Format(CultureInfo.InvariantCulture, "from {0:yyyy-MM-dd} {1}", Civil.DateOf(season.Key), season.Value)));
        return string.Join("; ", parts);
    }

    /// <summary>Finds the hours of one day after another.</summary>
    internal struct Cursor
    {
        private readonly KeyValuePair<int, WeeklyHours>[] _starts;
        private WeeklyHours _hours;
        private int _next;

        public Cursor(WeeklyHours hours, KeyValuePair<int, WeeklyHours>[] starts)
        {
            _hours = hours;
            _starts = starts;
            _next = 0;
        }

        public WeeklyHours On(int day)
        {
            while (_next < _starts.Length && _starts[_next].Key <= day)
            {
                _hours = _starts[_next++].Value;
            }

            return _hours;
        }
    }
}
