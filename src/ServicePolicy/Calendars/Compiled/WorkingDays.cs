namespace ServicePolicy;

/// <summary>
/// The local dates on which a compiled calendar is open, with the beginning of each and the end of its open time. It makes the nth working
/// day after an instant a look-up, however large n is.
/// </summary>
internal sealed class WorkingDays
{
    // More days than this are searched by halving instead of one by one: an interval may be open for years.
    private const int ShortRun = 8;

    // Holds no days, so every question is answered day by day.
    private static readonly WorkingDays None = new([], [], []);

    private readonly Day[] _days;
    private readonly long[] _starts;
    private readonly int[] _firstOf;

    private WorkingDays(Day[] days, long[] starts, int[] firstOf) => (_days, _starts, _firstOf) = (days, starts, firstOf);

    public static WorkingDays Of(CalendarTable table, WorkingCalendar calendar)
    {
        // Where a clock went back over midnight, dates do not rise with instants.
        if (RepeatsDate(calendar.Zone, table.From, table.To))
        {
            return None;
        }

        var (days, starts, firstOf) = (new List<Day>(), new List<long>(), new int[table.Count + 1]);
        var end = long.MinValue;
        for (var index = 0; index < table.Count; index++)
        {
            ref readonly var interval = ref table[index];
            firstOf[index] = interval.Opens < end ? days.Count - 1 : days.Count;
            for (var at = interval.Opens; at < interval.Closes; at = end)
            {
                if (at >= end)
                {
                    var day = calendar.DayContaining(at, out end);
                    days.Add(new(day, 0, 0));
                    starts.Add(calendar.StartOfDay(day));
                }

                var close = Math.Min(interval.Closes, end);
                days[days.Count - 1] = days[days.Count - 1] with { Close = close, OpenBefore = interval.Before + close - interval.Opens };
            }
        }

        // The rest of the last day lies beyond the table and is not known.
        if (end > table.To)
        {
            days.RemoveAt(days.Count - 1);
            starts.RemoveAt(starts.Count - 1);
        }

        firstOf[table.Count] = days.Count;
        return new([.. days], [.. starts], firstOf);
    }

    /// <summary>Finds the nth working day after the local date of an instant; false where the table does not hold it.</summary>
    /// <param name="t">The instant.</param>
    /// <param name="index">The index of the first interval that ends after the instant.</param>
    /// <param name="n">The number of the day, at least 1.</param>
    /// <param name="day">The day found.</param>
    public bool TryFindAfter(long t, int index, long n, out Day day)
    {
        day = default;
        if (_days.Length == 0)
        {
            return false;
        }

        var next = FirstStartingAfter(t, index);
        var found = next + n - 1;
        if (found >= _days.Length || _starts[next] - t > WorkingCalendar.SearchLimit - (2 * Micros.PerDay))
        {
            return false;
        }

        day = _days[found];
        return true;
    }

    private int FirstStartingAfter(long t, int index)
    {
        var low = Math.Min(_firstOf[index], _starts.Length);
        var high = index + 1 < _firstOf.Length ? Math.Min(_firstOf[index + 1] + 1, _starts.Length) : low;
        if (high - low > ShortRun)
        {
            var found = Array.BinarySearch(_starts, low, high - low, t + 1);
            return found >= 0 ? found : ~found;
        }

        while (low < high && _starts[low] <= t)
        {
            low++;
        }

        return low;
    }

    private static bool RepeatsDate(DateTimeZone zone, long from, long to)
    {
        var until = Micros.ToInstant(Math.Min(to, Micros.Max - 1));
        var interval = zone.GetZoneInterval(Micros.ToInstant(Math.Max(from - Micros.PerDay, Micros.Min)));
        while (interval.HasEnd && interval.End <= until)
        {
            var next = zone.GetZoneInterval(interval.End);
            var change = Micros.Of(interval.End);
            var (before, after) = (interval.WallOffset.Seconds * Micros.PerSecond, next.WallOffset.Seconds * Micros.PerSecond);
            if (Civil.DayAt(change + before - 1) > Civil.DayAt(change + after))
            {
                return true;
            }

            interval = next;
        }

        return false;
    }

    /// <summary>A working day.</summary>
    /// <param name="Date">The date, as days since 1970-01-01.</param>
    /// <param name="Close">The end of the open time of that date.</param>
    /// <param name="OpenBefore">The open time in the table before that end.</param>
    public readonly record struct Day(int Date, long Close, long OpenBefore);
}
