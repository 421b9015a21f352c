namespace ServicePolicy;

/// <summary>The definition that a builder makes: weekly hours in one zone, seasons, closed dates and dates with special hours.</summary>
internal sealed class WeeklyDefinition : CalendarDefinition
{
    private readonly DateTimeZone _zone;
    private readonly Seasons _seasons;
    private readonly ClosedDays _closed;
    private readonly SpecialDays _special;

    public WeeklyDefinition(DateTimeZone zone, Seasons seasons, ClosedDays closed, SpecialDays special)
    {
        _zone = zone;
        _seasons = seasons;
        _closed = closed;
        _special = special;
    }

    public override bool NeverCloses => _seasons.NeverClose && _closed.IsEmpty && _special.IsEmpty;

    public static WeeklyDefinition Always(DateTimeZone zone) =>
        new(zone, new Seasons(WeeklyHours.Always, [], []), ClosedDays.None, SpecialDays.None);

    public override int EstimateIntervals(int days) => ((days / 7) + 2) * _seasons.MostShifts;

    public override void Emit(long from, long to, OpenIntervalBuilder builder)
    {
        // No wall clock is further than a day from UTC, and no shift is longer than one: two days before and one after are enough.
        var first = Math.Max(Civil.DayAt(from) - 2, Civil.MinDay);
        var last = Math.Min(Civil.DayAt(to) + 1, Civil.MaxDay);
        var closed = _closed.Between(first, last + 1);
        var seasons = _seasons.Between(first, last);
        var starts = new ZoneCursor(_zone);
        var ends = new ZoneCursor(_zone);
        var weekday = Civil.WeekdayOf(first);
        for (var day = first; day <= last; day++)
        {
            var shifts = _special.On(day) ?? (closed.Contains(day) ? [] : seasons.On(day).On(weekday));
            foreach (var shift in shifts)
            {
                var cut = shift.End > Shift.MinutesPerDay && (closed.Contains(day + 1) || _special.On(day + 1) is not null);
                var midnight = day * Micros.PerDay;
                builder.Add(
                    starts.ToInstant(midnight + (shift.Start * Micros.PerMinute)),
                    ends.ToInstant(midnight + ((cut ? Shift.MinutesPerDay : shift.End) * Micros.PerMinute)));
            }

            weekday = weekday == 6 ? 0 : weekday + 1;
        }
    }

    public override IEnumerable<ClosedDate> ClosedDates(int first, int last)
    {
        var closed = _closed.Between(first, last);
        var seasons = _seasons.Between(first, last);
        for (var day = first; day <= last; day++)
        {
            var isClosed = _special.On(day) is { } special ? special.Length == 0 : closed.Contains(day);
            if (seasons.On(day).On(Civil.WeekdayOf(day)).Length > 0 && isClosed)
            {
                var date = Civil.DateOf(day);
                yield return new(date, _closed.NameOf(date));
            }
        }
    }

    public override string Describe(Language language)
    {
        if (NeverCloses)
        {
            return language.Text("Hours.Always");
        }

        var hours = language.Text("Hours.Zone", ("hours", string.Join("; ", _seasons.Describe(language))), ("zone", _zone.Id));
        return string.Join("; ", new[] { hours }.Concat(_special.Describe(language)).Concat(_closed.Describe(language)));
    }

    public override CalendarParts? Parts
    {
        get
        {
            var parts = new CalendarParts();
            _seasons.WriteTo(parts);
            _special.WriteTo(parts);
            _closed.WriteTo(parts);
            return parts;
        }
    }

    public override bool Equals(CalendarDefinition? other) =>
        other is WeeklyDefinition weekly
        && _zone.Equals(weekly._zone)
        && _seasons.Equals(weekly._seasons)
        && _closed.Equals(weekly._closed)
        && _special.Equals(weekly._special);

    public override int GetHashCode() =>
        unchecked((((((_zone.GetHashCode() * 31) + _seasons.GetHashCode()) * 31) + _closed.GetHashCode()) * 31) + _special.GetHashCode());

    public override string ToString() =>
        NeverCloses ? $"{_zone.Id}: always open" : $"{_zone.Id}: {_seasons}{_special}{_closed}";
}
