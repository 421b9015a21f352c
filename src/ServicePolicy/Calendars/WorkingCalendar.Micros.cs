namespace ServicePolicy;

/// <content>The same questions in microseconds, as the engine asks them. None of them allocates once the years are compiled.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>How far ahead or back open time is searched: ten years, in microseconds.</summary>
    internal const long SearchLimit = 3653 * Micros.PerDay;

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

    /// <summary>
    /// Adds open time as <see cref="TryAdd(long, long, out long)"/> does, and finds the instant at which a fraction of it has passed;
    /// that instant is none where one table does not tell.
    /// </summary>
    internal bool TryAdd(long t, long d, double fraction, out long u, out long atFraction)
    {
        if (d > 0 && !NeverCloses)
        {
            var table = _tables.Cover(t, t);
            var before = table.OpenBefore(t);
            u = table.HasLongGap ? Micros.None : table.EarliestWith(before, d);
            if (u != Micros.None && u - d - t <= SearchLimit)
            {
                atFraction = table.EarliestWith(before, (long)(d * fraction));
                return true;
            }
        }

        atFraction = Micros.None;
        return TryAdd(t, d, out u);
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
                return Within(t, Math.Max(t, table[index].Opens));
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
            if (index < table.Count && table[index].Closes < table.To)
            {
                return Within(t, table[index].Closes);
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
                return Within(t, table[index - 1].Closes);
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    /// <summary>The last opening at or before t; none if there is none within ten years.</summary>
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
            index = table[index].Opens <= t ? index : index - 1;
            // One that begins with the table may have begun before it.
            if (index >= 0 && table[index].Opens > table.From)
            {
                return Within(t, table[index].Opens);
            }

            if (reach >= SearchLimit)
            {
                return Micros.None;
            }
        }
    }

    /// <summary>The instant itself when open, else the last closing at or before it; none if there is none within ten years.</summary>
    internal long LastWithin(long t)
    {
        if (NeverCloses)
        {
            return t;
        }

        var table = _tables.Cover(t, t);
        var index = table.FirstEndingAfter(t);
        return table[index].Opens <= t ? t : index > 0 ? Within(t, table[index - 1].Closes) : PreviousClosing(t);
    }

    /// <summary>
    /// Finds the instant at which a fraction of the open time between two instants has passed; false where there is no open time, or one
    /// table does not tell.
    /// </summary>
    internal bool TryAtFraction(long from, long to, double fraction, out long at)
    {
        at = Micros.None;
        if (NeverCloses)
        {
            return false;
        }

        var table = _tables.Cover(from, to);
        if (from < table.From || to >= table.To || table.HasLongGap)
        {
            return false;
        }

        var before = table.OpenBefore(from);
        at = table.EarliestWith(before, (long)((table.OpenBefore(to) - before) * fraction));
        return at != Micros.None;
    }

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
}
