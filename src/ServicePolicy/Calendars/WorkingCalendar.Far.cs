namespace ServicePolicy;

/// <content>Sums and lists that need more than one table.</content>
public sealed partial class WorkingCalendar
{
    // An amount of open time takes at least as much elapsed time, so one table can be compiled for all of it, up to 80 years.
    private const long LongestLook = 8 * SearchLimit;

    // Goes interval by interval where a table has a gap longer than the search limit, and table by table where one is not enough.
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

                // Even when this table holds no more: the next search begins at the end of its last interval.
                var end = table[table.Count - 1].Closes;
                d -= table.Total - before;
                t = end;
                continue;
            }

            var close = table[table.FirstEndingAfter(t)].Closes;
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
                t = table[0].Opens;
                continue;
            }

            var open = table[table.FirstEndingAfter(t - 1)].Opens;
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

    // The search limit does not apply when a range is listed: the range itself is the bound.
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
                return Math.Max(t, table[index].Opens);
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
            if (index == table.Count || table[index].Opens > open)
            {
                return open;
            }

            if (table[index].Closes < table.To || table.To >= Micros.Max)
            {
                return Math.Min(end, table[index].Closes);
            }

            open = table.To;
        }

        return end;
    }
}
