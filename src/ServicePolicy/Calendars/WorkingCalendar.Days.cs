namespace ServicePolicy;

/// <content>The dates of the calendar's zone.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>The start of the local date that t lies on, at or before t.</summary>
    internal long StartOfLocalDay(long t) => StartOfDay(DayContaining(t, out _));

    /// <summary>The end (24:00) of the local date that t lies on, after t.</summary>
    internal long EndOfLocalDay(long t)
    {
        _ = DayContaining(t, out var end);
        return end;
    }

    /// <summary>The local date at t, as days since 1970-01-01.</summary>
    internal int LocalDay(long t) => Civil.DayAt(t + ZoneCursor.OffsetAt(Zone, t));

    /// <summary>
    /// The day between whose start and end t lies. It is the local date, but for the minutes after a fold over midnight: in St. John's
    /// the clock went from 00:01 back to 23:01, and what follows is after the first midnight.
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
    /// The nth working day after the local date of t, and when a share of the open time until its close has passed; false where the compiled years
    /// do not say, so that the days must be counted.
    /// </summary>
    internal bool TryWorkingDayAfter(long t, long n, double share, out WorkingDays.Day day, out long atShare)
    {
        atShare = Micros.None;
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
        atShare = table.EarliestWith(before, (long)((day.OpenBefore - before) * share));
        return true;
    }

    internal long StartOfDay(int day) => ZoneCursor.ToInstant(Zone, day * Micros.PerDay);
}
