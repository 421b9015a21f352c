namespace ServicePolicy;

/// <content>Sums and lists that one table does not answer.</content>
public sealed partial class WorkingCalendar
{
    // So much open time takes at least so much time, so a table can be made for all of it at once, up to 80 years.
    private const long LongestLook = 8 * SearchLimit;

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
