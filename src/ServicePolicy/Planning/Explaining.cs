namespace ServicePolicy;

/// <summary>Traces an obligation back to its reasons.</summary>
internal static class Explaining
{
    public static Explanation Of(Obligation obligation) =>
        new(obligation, obligation.Policy.Calendar.Zone, Steps(obligation));

    private static IEnumerable<ExplanationStep> Steps(Obligation obligation)
    {
        var owed = obligation.Reckoning.Owed;
        yield return new StartStep(owed.Start, Cause(obligation));
        yield return new RuleStep(owed.Limit == default ? null : owed.Limit, owed.Deadline);
        if (owed.DeadlineAt != Micros.None)
        {
            yield return Counted(obligation, owed);
        }

        foreach (var step in Waits(obligation, owed))
        {
            yield return step;
        }

        if (obligation.OnHold)
        {
            yield return new HoldStep(obligation.Remaining!.Value);
        }
        else
        {
            yield return new ContactStep(obligation.Window, obligation.ActBy!.Value, obligation.Channel, obligation.Flags);
            if (obligation.Channel is { Interrupts: true } && obligation.Request.Preferences.Hours is null)
            {
                yield return new AssumedHoursStep(obligation.Request.Preferences.Zone ?? obligation.Policy.Calendar.Zone);
            }
        }
    }

    private static StartCause Cause(Obligation obligation)
    {
        var owed = obligation.Reckoning.Owed;
        var since = owed.Since;
        var knows = obligation.Request.Knows;
        return since == knows.Received ? StartCause.Received
            : knows.Rounds.Contains(since) ? StartCause.Reopened
            : since == knows.UnansweredMessage || since == knows.UnansweredComplaint ? StartCause.Message
            : since == knows.EstimateTold && obligation.Topics.Overlaps(Topics.Correction) ? StartCause.EstimateTold
            : since == knows.LastContactByPerson ? StartCause.LastContact
            : since == knows.FirstContact ? StartCause.FirstContact
            : knows.HandOvers.Contains(since) ? StartCause.HandedOver
            : knows.Resolutions.Contains(since) ? StartCause.Resolved
            : since == knows.ResolutionTold ? StartCause.ResolutionTold
            : knows.Call.FirstOrDefault(step => step.Moment == since) is { } step ? (step.Failed is null ? StartCause.CallAskedFor : StartCause.CallFailed)
            : since == knows.Appointment?.Agreed ? StartCause.AppointmentAgreed
            : owed.Hours == ContactHours.Any ? StartCause.AppointmentNear
            : knows.State.RemindersInWait.Contains(since) ? StartCause.Reminded
            : knows.CustomerWaits.Any(wait => wait.Start == since.At) ? StartCause.WaitBegan
            : knows.CustomerWaits.Any(wait => wait.End == since.At) ? StartCause.WaitEnded
            : obligation.Topics.Overlaps(Topics.Apology) ? StartCause.PromiseBroken
            : StartCause.Fact;
    }

    private static CountedStep Counted(Obligation obligation, Owed owed)
    {
        var calendar = obligation.Policy.Calendar;
        var end = owed.OnHold ? HeldFrom(obligation, owed) : UncreditedDeadline(owed, calendar);
        var range = new Interval(Micros.ToInstant(owed.CountedFrom), Micros.ToInstant(Math.Max(end, owed.CountedFrom)));
        var open = owed.CountsOpenTime ? calendar.OpenIntervals(range) : range.Duration > Duration.Zero ? [range] : [];
        var segments = owed.HoldsInWaits && !owed.Limit.IsInDays ? open.SelectMany(stretch => Without(stretch, obligation.Request.Knows.State.CustomerWaits)) : open;
        var list = new ValueList<Interval>(owed.Limit.IsInDays ? Days(segments, owed, calendar.Zone) : segments);
        return new(list, list.Aggregate(Duration.Zero, (sum, segment) => sum + segment.Duration));
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

    private static IEnumerable<WaitStep> Waits(Obligation obligation, Owed owed)
    {
        var waits = obligation.Request.Knows.State.CustomerWaits;
        var clock = owed.CountsOpenTime ? obligation.Policy.Calendar : null;
        for (var i = 0; owed.HoldsInWaits && i < waits.Count; i++)
        {
            var wait = waits[i];
            if (wait.End > owed.StartAt && wait.Start < owed.DeadlineAt && (owed.Credited > 0 || owed.OnHold))
            {
                var until = wait.End == WaitLog.Stretch.Open ? wait.Start : wait.End;
                yield return new(wait.ToWait(), Micros.ToDuration(OwingClock.Between(clock, Math.Max(wait.Start, owed.StartAt), until)));
            }
        }
    }
}
