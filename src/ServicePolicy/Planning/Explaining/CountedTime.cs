namespace ServicePolicy.Explanations;

/// <summary>What the clock of an obligation counted, and what it left out.</summary>
internal static class CountedTime
{
    /// <summary>The stretches that sum exactly to the limit, or until the clock stood still.</summary>
    public static CountedStep Of(Obligation obligation)
    {
        var owed = obligation.Owed;
        var calendar = obligation.Policy.Calendar;
        var end = owed.OnHold ? HeldFrom(obligation, owed) : UncreditedDeadline(owed, calendar);
        var range = new Interval(Micros.ToInstant(owed.CountedFrom), Micros.ToInstant(Math.Max(end, owed.CountedFrom)));
        var open = owed.CountsOpenTime ? calendar.OpenIntervals(range) : range.Duration > Duration.Zero ? [range] : [];
        var segments = owed.HoldsInWaits && !owed.Limit.IsInDays ? open.SelectMany(stretch => Without(stretch, obligation.Request.Knows.State.CustomerWaits)) : open;
        var list = new EquatableList<Interval>(owed.Limit.IsInDays ? Days(segments, owed, calendar.Zone) : segments);
        var closed = owed.CountsOpenTime ? new EquatableList<ClosedDate>(calendar.ClosedDates(range)) : EquatableList<ClosedDate>.Empty;
        return new(list, list.Aggregate(Duration.Zero, (sum, segment) => sum + segment.Duration), closed);
    }

    /// <summary>The waits for the customer that its clock knows of.</summary>
    public static IEnumerable<WaitStep> Waits(Obligation obligation)
    {
        var owed = obligation.Owed;
        var waits = obligation.Request.Knows.State.CustomerWaits;
        var clock = owed.CountsOpenTime ? obligation.Policy.Calendar : null;
        var steps = new List<WaitStep>();
        for (var i = 0; (owed.OnHold || owed.SoughtFrom > owed.StartAt) && i < waits.Count; i++)
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

    /// <summary>A limit in days counts the days after the date of its start: the stretches of each day as one.</summary>
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

    private static IEnumerable<Interval> Without(Interval stretch, WaitLog waits)
    {
        var from = Micros.Of(stretch.Start);
        var end = Micros.Of(stretch.End);
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
            yield return new(Micros.ToInstant(from), stretch.End);
        }
    }
}
