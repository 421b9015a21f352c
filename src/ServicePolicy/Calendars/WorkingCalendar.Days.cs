namespace ServicePolicy;

/// <content>Local dates in the calendar's zone.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>The start of the local date that contains t; at or before t.</summary>
    internal long StartOfLocalDay(long t) => StartOfDay(DayContaining(t, out _));

    /// <summary>The end (24:00) of the local date that contains t; after t.</summary>
    internal long EndOfLocalDay(long t)
    {
        _ = DayContaining(t, out var end);
        return end;
    }

    /// <summary>The local date at t, as days since 1970-01-01.</summary>
    internal int LocalDay(long t) => Civil.DayAt(t + ZoneCursor.OffsetAt(Zone, t));

    /// <summary>
    /// The day whose start and end enclose t. It is the local date, except in the minutes after a fold over midnight: in St. John's the
    /// clock went from 00:01 back to 23:01, and the hour after that still counts as after the first midnight.
    /// </summary>
    internal int DayContaining(long t, out long end)
    {
        var day = LocalDay(t);
        end = StartOfDay(day + 1);
        if (end <= t)
        {
            day++;
            end = StartOfDay(day + 1);
        }

        return day;
    }

    /// <summary>
    /// Finds the nth working day after the local date of t, and the instant at which a fraction of the open time until its close has
    /// passed; false where the compiled years do not tell, so that the days must be counted one by one.
    /// </summary>
    internal bool TryWorkingDayAfter(long t, long n, double fraction, out WorkingDays.Day day, out long atFraction)
    {
        atFraction = Micros.None;
        if (NeverCloses)
        {
            day = default;
            return false;
        }

        var table = _tables.Cover(t, t);
        var index = table.FirstEndingAfter(t);
        if (!table.DaysOf(this).TryFindAfter(t, index, n, out day))
        {
            return false;
        }

        var before = table[index].OpenBefore(t);
        atFraction = table.EarliestWith(before, (long)((day.OpenBefore - before) * fraction));
        return true;
    }

    internal long StartOfDay(int day) => ZoneCursor.ToInstant(Zone, day * Micros.PerDay);
}
