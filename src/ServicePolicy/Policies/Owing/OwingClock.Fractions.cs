namespace ServicePolicy;

internal static partial class OwingClock
{
    /// <summary>
    /// The instant at which a fraction of a limit has run out: open time from start to deadline on the limit's own clock, without waits.
    /// Elapsed time for told instants, and if there is no open time (docs/rules.md#urgency-and-alarms). None if there is no deadline.
    /// </summary>
    public static long AtFraction(in Owed owed, WaitLog waits, WorkingCalendar calendar, double fraction)
    {
        if (owed.DeadlineAt == Micros.None)
        {
            return Micros.None;
        }

        var clock = owed.CountsOpenTime && !owed.FractionsElapse ? calendar : null;
        if (clock is not null
            && !(owed.HoldsInWaits && waits.Count > 0)
            && clock.TryAtFraction(owed.StartAt, owed.DeadlineAt, fraction, out var at))
        {
            return at;
        }

        var total = RunTime(clock, owed, waits);
        if (total <= 0 && clock is not null)
        {
            clock = null;
            total = RunTime(clock, owed, waits);
        }

        return total <= 0 ? owed.DeadlineAt : Run(clock, owed, waits, (long)(total * fraction));
    }

    private static long RunTime(WorkingCalendar? clock, in Owed owed, WaitLog waits)
    {
        var total = Between(clock, owed.StartAt, owed.DeadlineAt);
        for (var i = 0; owed.HoldsInWaits && i < waits.Count; i++)
        {
            var wait = waits[i];
            total -= Between(clock, Math.Max(wait.Start, owed.StartAt), Math.Min(wait.End, owed.DeadlineAt));
        }

        return total;
    }

    private static long Run(WorkingCalendar? clock, in Owed owed, WaitLog waits, long amount)
    {
        var from = owed.StartAt;
        for (var i = 0; owed.HoldsInWaits && i < waits.Count; i++)
        {
            var wait = waits[i];
            if (wait.End <= from || wait.Start >= owed.DeadlineAt)
            {
                continue;
            }

            var before = Between(clock, from, wait.Start);
            if (amount <= before)
            {
                break;
            }

            amount -= before;
            from = wait.End;
        }

        return Add(clock, from, amount);
    }
}
