namespace ServicePolicy;

/// <summary>The arithmetic of deadlines: limits on a clock, and waits for the customer taken out of it (docs/rules.md#waits).</summary>
internal static partial class OwingClock
{
    public static Owed Within(
        Moment since,
        StartCause cause,
        in ViewState facts,
        WorkingCalendar calendar,
        TimeLimit within,
        bool holds,
        double dueSoon,
        long now)
    {
        var start = Math.Max(since.Value, facts.ReceivedAt);
        var reachable = within.TryDeadline(start, calendar, dueSoon, out var deadline, out var dueSoonAt);
        var owed = new Owed
        {
            Since = since,
            Cause = cause,
            Limit = within,
            StartAt = start,
            CountedFrom = start,
            SoughtFrom = start,
            DeadlineAt = reachable ? deadline : Micros.None,
            WarnAt = dueSoonAt,
            CountsOpenTime = within.IsWorking,
            HoldsInWaits = holds,
        };
        return holds && reachable && facts.CustomerWaits.Count > 0 ? TakeOutWaits(owed, facts.CustomerWaits, calendar, now) : owed;
    }

    public static Owed Until(
        Moment since, StartCause cause, in ViewState facts, WorkingCalendar calendar, long deadline, TimeLimit? ahead, bool holds, long now)
    {
        var start = Math.Max(since.Value, facts.ReceivedAt);
        var warnAt = ahead is { } before && before.TryCountBackFrom(deadline, calendar, out var warn) ? Math.Max(start, warn) : Micros.None;
        var wait = holds ? facts.CustomerWaits.At(now) : default;
        var onHold = !wait.IsNone && wait.Start < deadline;
        return new Owed
        {
            Since = since,
            Cause = cause,
            StartAt = start,
            CountedFrom = start,
            SoughtFrom = start,
            DeadlineAt = deadline,
            WarnAt = warnAt,
            OnHold = onHold,
            HoldsInWaits = holds,
            FractionsElapse = true,
            Ground = DeadlineGround.FixedInstant,
        };
    }

    /// <summary>The open time of a clock between two instants.</summary>
    public static long Between(WorkingCalendar? clock, long from, long to) =>
        to <= from ? 0 : clock is null ? to - from : clock.Between(from, to);

    /// <summary>The instant by which a clock has run for some time; none if it never does.</summary>
    public static long Add(WorkingCalendar? clock, long from, long amount) =>
        clock is null ? from + amount : clock.TryAdd(from, amount, out var instant) ? instant : Micros.None;

    /// <summary>The time that is left of an obligation on hold, on its own clock.</summary>
    public static long Remaining(in Owed owed, WaitLog waits, WorkingCalendar calendar) =>
        Between(owed.CountsOpenTime ? calendar : null, Math.Max(owed.StartAt, waits[waits.Count - 1].Start), owed.DeadlineAt);

    private static Owed TakeOutWaits(Owed owed, WaitLog waits, WorkingCalendar calendar, long now)
    {
        var clock = owed.CountsOpenTime ? calendar : null;
        var (deadline, soughtFrom) = (owed.DeadlineAt, owed.StartAt);
        for (var i = 0; i < waits.Count && deadline != Micros.None; i++)
        {
            var wait = waits[i];
            if (wait.End <= owed.StartAt)
            {
                continue;
            }

            if (wait.Start >= deadline)
            {
                break;
            }

            var from = Math.Max(wait.Start, owed.StartAt);
            if (wait.End > now)
            {
                return owed with { OnHold = true, DeadlineAt = deadline, SoughtFrom = soughtFrom, WarnAt = Micros.None };
            }

            var credit = Between(clock, from, wait.End);
            deadline = credit > 0 ? Add(clock, deadline, credit) : Math.Max(deadline, wait.End);
            soughtFrom = wait.End;
        }

        return owed with { DeadlineAt = deadline, SoughtFrom = soughtFrom, WarnAt = Micros.None };
    }
}
