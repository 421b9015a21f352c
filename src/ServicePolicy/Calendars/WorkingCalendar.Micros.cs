namespace ServicePolicy;

/// <content>The questions in microseconds, which is how the engine asks them; none of them allocates once the years are compiled.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>How far open time is looked for: ten years, in microseconds.</summary>
    internal const long SearchLimit = 3653 * Micros.PerDay;

    // So much open time takes at least so much time, so a table can be made for all of it at once, up to 80 years.
    private const long LongestLook = 8 * SearchLimit;

    // A first look at a little more than a week finds nearly every opening and closing.
    private const long FirstReach = 8 * Micros.PerDay;

    internal bool TryAdd(long t, long d, out long u)
    {
        if (d == 0 || NeverCloses)
        {
            u = t + d;
            return u <= Micros.Max;
        }

        var table = _tables.Cover(t, t);
        if (!table.HasLongGap)
        {
            var amount = table.OpenBefore(t) + d;
            if (amount <= table.Total)
            {
                u = table.EarliestWith(amount);
                // The gap before the first opening is the one gap that lies between t and an interval, not between two.
                return u - d - t <= SearchLimit || NextOpening(t) != Micros.None;
            }
        }

        return TryAddStepwise(t, d, out u);
    }

    internal bool TrySubtract(long t, long d, out long u)
    {
        if (d == 0 || NeverCloses)
        {
            u = t - d;
            return u >= Micros.Min;
        }

        var table = _tables.Cover(t, t);
        if (!table.HasLongGap)
        {
            var amount = table.OpenBefore(t) - d;
            if (amount >= 0)
            {
                u = table.LatestWith(amount);
                return t - d - u <= SearchLimit || LastOpenTime(t) != Micros.None;
            }
        }

        return TrySubtractStepwise(t, d, out u);
    }

    internal long Between(long from, long to)
    {
        if (to <= from)
        {
            return 0;
        }

        if (NeverCloses)
        {
            return to - from;
        }

        var sum = 0L;
        while (from < to && from < Micros.Max)
        {
            var table = _tables.Cover(from, to);
            var end = Math.Min(to, table.To);
            sum += table.OpenBefore(end) - table.OpenBefore(Math.Max(from, table.From));
            from = end;
        }

        return sum;
    }

    internal bool IsOpen(long t) => NeverCloses || _tables.Cover(t, t).IsOpen(t);

    internal long NextOpening(long t)
    {
        if (NeverCloses)
        {
            return t;
        }

        for (var reach = 0L; ; reach = Further(reach))
        {
            var table = _tables.Cover(t, t + reach);
            var index = table.FirstEndingAfter(t);
            if (index < table.Count)
            {
                return Within(t, Math.Max(t, table.OpenOf(index)));
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    internal long NextClosing(long t)
    {
        if (NeverCloses)
        {
            return Micros.None;
        }

        for (var reach = 0L; ; reach = Further(reach))
        {
            var table = _tables.Cover(t, t + reach);
            var index = table.FirstEndingAfter(t);
            // One that ends with the table may go on after it.
            if (index < table.Count && table.CloseOf(index) < table.To)
            {
                return Within(t, table.CloseOf(index));
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    internal long PreviousClosing(long t)
    {
        if (NeverCloses)
        {
            return Micros.None;
        }

        for (var reach = 0L; ; reach = Further(reach))
        {
            var table = _tables.Cover(t - reach, t);
            var index = table.FirstEndingAfter(t);
            if (index > 0)
            {
                return Within(t, table.CloseOf(index - 1));
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    /// <summary>The last opening at or before t.</summary>
    internal long PreviousOpening(long t)
    {
        if (NeverCloses)
        {
            return Micros.None;
        }

        for (var reach = 0L; ; reach = Further(reach))
        {
            var table = _tables.Cover(t - reach, t);
            var index = table.FirstEndingAfter(t);
            index = table.OpenOf(index) <= t ? index : index - 1;
            // One that begins with the table may have begun before it.
            if (index >= 0 && table.OpenOf(index) > table.From)
            {
                return Within(t, table.OpenOf(index));
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    /// <summary>The start of the local date that t lies on, at or before t.</summary>
    internal long StartOfLocalDay(long t) => StartOfDay(DayContaining(t));

    /// <summary>The end (24:00) of the local date that t lies on, after t.</summary>
    internal long EndOfLocalDay(long t) => StartOfDay(DayContaining(t) + 1);

    /// <summary>The local date at t, as days since 1970-01-01.</summary>
    internal int LocalDay(long t) => Civil.DayAt(t + ZoneCursor.OffsetAt(Zone, t));

    /// <summary>
    /// The day between whose start and end t lies. It is the local date, but for the minutes after a fold over midnight: in St. John's
    /// the clock went from 00:01 back to 23:01, and what follows is after the first midnight.
    /// </summary>
    internal int DayContaining(long t)
    {
        var day = LocalDay(t);
        return StartOfDay(day + 1) <= t ? day + 1 : day;
    }

    internal long StartOfDay(int day) => ZoneCursor.ToInstant(Zone, day * Micros.PerDay);

    private static long Further(long reach) => reach == 0 ? FirstReach : Math.Min(reach * 8, SearchLimit);

    private static long Within(long t, long found) => Math.Abs(found - t) <= SearchLimit ? found : Micros.None;

    // The last microsecond at which it is open before t.
    private long LastOpenTime(long t)
    {
        if (t > Micros.Min && IsOpen(t - 1))
        {
            return t - 1;
        }

        var closing = PreviousClosing(t);
        return closing == Micros.None ? Micros.None : closing - 1;
    }

    // Interval by interval where a table has a gap too long to be bridged, table by table where one does not suffice.
    private bool TryAddStepwise(long t, long d, out long u)
    {
        u = Micros.None;
        while (t < Micros.Max)
        {
            t = NextOpening(t);
            if (t == Micros.None)
            {
                return false;
            }

            var table = _tables.Cover(t, t + Math.Min(d, LongestLook));
            if (!table.HasLongGap)
            {
                var before = table.OpenBefore(t);
                if (before + d <= table.Total)
                {
                    u = table.EarliestWith(before + d);
                    return true;
                }

                // Also when nothing more is in this table: the next search begins at the end of its last interval.
                var end = table.CloseOf(table.Count - 1);
                d -= table.Total - before;
                t = end;
                continue;
            }

            var close = table.CloseOf(table.FirstEndingAfter(t));
            if (t + d <= close)
            {
                u = t + d;
                return true;
            }

            d -= close - t;
            t = close;
        }

        return false;
    }

    private bool TrySubtractStepwise(long t, long d, out long u)
    {
        u = Micros.None;
        while (t > Micros.Min)
        {
            var last = LastOpenTime(t);
            if (last == Micros.None)
            {
                return false;
            }

            t = last + 1;
            var table = _tables.Cover(Math.Max(t - 1 - Math.Min(d, LongestLook), Micros.Min), t);
            if (!table.HasLongGap)
            {
                var before = table.OpenBefore(t);
                if (before - d >= 0)
                {
                    u = table.LatestWith(before - d);
                    return true;
                }

                d -= before;
                t = table.OpenOf(0);
                continue;
            }

            var open = table.OpenOf(table.FirstEndingAfter(t - 1));
            if (t - d >= open)
            {
                u = t - d;
                return true;
            }

            d -= t - open;
            t = open;
        }

        return false;
    }

    // For listing a range the ten years do not matter: the range itself is the bound.
    private long NextOpeningBefore(long t, long end)
    {
        while (t < end)
        {
            if (NeverCloses)
            {
                return t;
            }

            var table = _tables.Cover(t, t);
            var index = table.FirstEndingAfter(t);
            if (index < table.Count)
            {
                return Math.Max(t, table.OpenOf(index));
            }

            if (table.To >= Micros.Max)
            {
                return end;
            }

            t = table.To;
        }

        return end;
    }

    private long ClosingBefore(long open, long end)
    {
        while (open < end && !NeverCloses)
        {
            var table = _tables.Cover(open, open);
            var index = table.FirstEndingAfter(open);
            if (index == table.Count || table.OpenOf(index) > open)
            {
                return open;
            }

            if (table.CloseOf(index) < table.To || table.To >= Micros.Max)
            {
                return Math.Min(end, table.CloseOf(index));
            }

            open = table.To;
        }

        return end;
    }
}
