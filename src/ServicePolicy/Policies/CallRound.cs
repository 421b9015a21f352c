namespace ServicePolicy;

/// <summary>Where a promised call stands: the attempt owed now, or that the attempts are spent.</summary>
internal readonly record struct CallRound(Owed Owed, Moment SpentAt)
{
    private const long Horizon = 14 * Micros.PerDay;

    public bool IsSpent => !SpentAt.IsNever;

    /// <summary>Follows the steps since the customer asked (rule D8).</summary>
    public static CallRound Of(in Situation now, TimeLimit within, int attempts)
    {
        var round = default(CallRound);
        var (failures, occurrence) = (0, 0);
        StatedHours? hours = null;
        foreach (var step in now.Knows.State.Call.AsSpan())
        {
            var since = round.Owed.Since;
            var isFirst = since.IsNever || round.IsSpent;
            if (step.Failed is null)
            {
                hours = step.Hours;
                failures = isFirst ? 0 : failures;
                var isOverdue = !isFirst && Micros.Of(step.At) > round.Owed.DeadlineAt;
                round = isOverdue ? new(round.Owed with { Stated = hours }, default)
                    : failures > 0 ? new(Again(now, since, within, hours), default)
                    : new(First(now, isFirst ? step.Moment : since, within, hours), default);
            }
            else if (++failures >= attempts || step.Failed == ContactFailure.Invalid)
            {
                round = round with { SpentAt = round.IsSpent ? round.SpentAt : step.Moment };
            }
            else
            {
                var again = Again(now, step.Moment, within, hours);
                round = new(step.Failed == ContactFailure.Busy ? again with { DeadlineAt = round.Owed.DeadlineAt } : again, default);
            }

            // Another request while one is open changes the windows of a round; it begins none.
            var begins = step.Failed is null ? isFirst : !round.IsSpent;
            var isAtOnce = round.Owed.StartAt == Micros.Of(step.At) && since.Value == Micros.Of(step.At);
            occurrence = !begins ? occurrence : isAtOnce ? occurrence + 1 : 0;
            round = round with { Owed = round.Owed.AsOccurrence(occurrence) };
        }

        return round;
    }

    private static Owed First(in Situation now, Moment since, TimeLimit within, StatedHours? hours)
    {
        var owed = now.Owe(since, within).In(ContactHours.Stated) with { Stated = Unused(hours, since) };
        var firstEnd = owed.Stated?.FirstEndAfter(owed.StartAt) ?? default;
        return firstEnd.Opening > owed.DeadlineAt ? owed with { DeadlineAt = firstEnd.Closing } : owed;
    }

    /// <summary>The next attempt: by the close of the next stretch that opens after the last, where it meets the desk.</summary>
    private static Owed Again(in Situation now, Moment since, TimeLimit within, StatedHours? hours)
    {
        var stated = Unused(hours, since);
        var theirs = new SharedHours(null, now.Request.Preferences.Hours, stated);
        var both = theirs with { Desk = now.Policy.Calendar };
        var failed = since.Value;
        var closes = CloseOfNext(both, failed);
        closes = closes == Micros.None && !both.IsEndless(failed) ? CloseOfNext(theirs, failed) : closes;
        var owed = now.Owe(since, within).In(ContactHours.Stated) with { Stated = stated };
        return owed.IsNothing ? owed
            : closes == Micros.None ? owed with { SharesElapse = true }
            : owed with { DeadlineAt = closes, SharesElapse = true };
    }

    private static long CloseOfNext(SharedHours hours, long after)
    {
        var from = after;
        if (hours.IsOpen(after))
        {
            from = hours.EndOf(after);
            if (from == Micros.None)
            {
                return Micros.None;
            }
        }

        var opens = hours.FirstFrom(from, after + Horizon);
        return opens == Micros.None ? Micros.None : hours.EndOf(opens);
    }

    private static StatedHours? Unused(StatedHours? hours, Moment since) => hours is not null && hours.End > since.Value ? hours : null;
}
