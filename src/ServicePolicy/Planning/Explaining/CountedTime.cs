namespace ServicePolicy.Explanations;

/// <summary>Finds the time that the clock of an obligation counted, and the waits that it left out.</summary>
internal static class CountedTime
{
    /// <summary>The intervals that sum exactly to the limit, or those until the clock stood still.</summary>
    public static CountedStep Of(Obligation obligation)
    {
        var owed = obligation.Owed;
        var calendar = obligation.Policy.Calendar;
        var end = owed.OnHold ? HeldFrom(obligation, owed) : UncreditedDeadline(owed, calendar);
        var range = new Interval(Micros.ToInstant(owed.CountedFrom), Micros.ToInstant(Math.Max(end, owed.CountedFrom)));
        var open = owed.CountsOpenTime ? calendar.OpenIntervals(range) : range.Duration > Duration.Zero ? [range] : [];
        var waits = obligation.Request.Knows.State.CustomerWaits;
        var segments = new EquatableList<Interval>(
            owed.Limit.IsInDays ? Days(open, owed, calendar.Zone)
            : owed.HoldsInWaits ? open.SelectMany(interval => Without(interval, waits))
            : open);
        var total = segments.Aggregate(Duration.Zero, (sum, segment) => sum + segment.Duration);
        var closed = owed.CountsOpenTime ? new EquatableList<ClosedDate>(calendar.ClosedDates(range)) : EquatableList<ClosedDate>.Empty;
        return new(segments, total, closed);
    }

    /// <summary>The waits for the customer that the clock left out, or that it stands still in.</summary>
    public static IEnumerable<WaitStep> Waits(Obligation obligation)
    {
        var owed = obligation.Owed;
        var waits = obligation.Request.Knows.State.CustomerWaits;
        var clock = owed.CountsOpenTime ? obligation.Policy.Calendar : null;
        if (!owed.OnHold && owed.SoughtFrom <= owed.StartAt)
        {
            return [];
        }

        var steps = new List<WaitStep>();
        for (var i = 0; i < waits.Count; i++)
        {
            var wait = waits[i];
            if (wait.End > owed.StartAt && wait.Start < owed.DeadlineAt)
            {
                var until = wait.End == WaitLog.Stretch.Open ? wait.Start : wait.End;
                steps.Add(new(wait.ToWait(), Micros.ToDuration(OwingClock.Between(clock, Math.Max(wait.Start, owed.StartAt), until))));
            }
        }

        return owed.OnHold || steps.Exists(step => step.Credited > Duration.Zero) ? steps : [];
    }

    /// <summary>A limit in days is counted before the credit for waits is added to it.</summary>
    private static long UncreditedDeadline(Owed owed, WorkingCalendar calendar) =>
        owed.Limit.IsInDays && owed.Limit.TryDeadline(owed.CountedFrom, calendar, out long deadline) ? deadline : owed.DeadlineAt;

    private static long HeldFrom(Obligation obligation, Owed owed)
    {
        var waits = obligation.Request.Knows.State.CustomerWaits;
        return Math.Max(owed.CountedFrom, waits[waits.Count - 1].Start);
    }

    /// <summary>The days that a limit in days counts, one interval for each: those after the date of its start.</summary>
    private static IEnumerable<Interval> Days(IEnumerable<Interval> segments, Owed owed, DateTimeZone zone)
    {
        var started = Micros.ToInstant(owed.CountedFrom).InZone(zone).Date;
        return segments
            .SelectMany(segment => SplitAtMidnights(segment, zone))
            .Where(part => part.Start.InZone(zone).Date > started)
            .GroupBy(part => part.Start.InZone(zone).Date)
            .Select(day => new Interval(day.First().Start, day.Last().End));
    }

    private static IEnumerable<Interval> SplitAtMidnights(Interval segment, DateTimeZone zone)
    {
        var from = segment.Start;
        while (from < segment.End)
        {
            var midnight = zone.AtStartOfDay(from.InZone(zone).Date.PlusDays(1)).ToInstant();
            var to = midnight < segment.End && midnight > from ? midnight : segment.End;
            yield return new(from, to);
            from = to;
        }
    }

    private static IEnumerable<Interval> Without(Interval interval, WaitLog waits)
    {
        var from = Micros.Of(interval.Start);
        var end = Micros.Of(interval.End);
        for (var i = 0; i < waits.Count; i++)
        {
            var wait = waits[i];
            if (wait.End <= from || wait.Start >= end)
            {
                continue;
            }

            if (wait.Start > from)
            {
                yield return new(Micros.ToInstant(from), Micros.ToInstant(wait.Start));
            }

            from = wait.End;
        }

        if (from < end)
        {
            yield return new(Micros.ToInstant(from), interval.End);
        }
    }
}
