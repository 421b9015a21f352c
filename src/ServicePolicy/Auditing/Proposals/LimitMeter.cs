namespace ServicePolicy.Auditing;

/// <summary>Finds out what other limits would have made of an obligation, on the same clock, with the same waits taken out.</summary>
internal sealed class LimitMeter
{
    /// <summary>How much stricter a limit may be to be looked into: an eighth of the policy's.</summary>
    public const int MostStricter = 8;

    private readonly DutyOutcome _outcome;
    private readonly CustomerView _knows;
    private readonly long _end;

    public LimitMeter(DutyOutcome outcome, CustomerView knows, long until)
    {
        _outcome = outcome;
        _knows = knows;
        _end = outcome.EndedAt is { } ended ? Micros.Of(ended) : until;
        Scale = LimitScale.Of(outcome.Limit);
    }

    /// <summary>The clock of the policy's limit.</summary>
    public LimitScale Scale { get; }

    /// <summary>Whether the deadline came from a limit at all, and not from an instant that was told or agreed.</summary>
    public static bool CanMeasure(DutyOutcome outcome) => outcome.Limit != default && outcome.Deadline is not null;

    /// <summary>
    /// The shortest limit that would have kept it, in seconds on its clock; of one still owed, the time it has taken so far.
    /// </summary>
    public long Needed() => Scale.Unit.IsInDays ? NeededDays() : NeededTime();

    /// <summary>
    /// The contacts that a stricter limit would have taken before the actual deadline, and that were not made by then: one, or for a
    /// cadence as many as divide the silence into parts that keep it. Anything after the actual deadline had failed the longer limit
    /// already.
    /// </summary>
    /// <param name="seconds">The stricter limit.</param>
    /// <param name="due">Is filled with the instant of each.</param>
    public void FindExtra(long seconds, List<long> due)
    {
        due.Clear();
        var limit = Scale.Limit(seconds);
        var from = _outcome.Counted.From;
        var end = Math.Min(_end, Micros.Of(_outcome.Deadline!.Value));
        while (Owed(from, limit) is { OnHold: false, DeadlineAt: var deadline }
            && deadline != Micros.None && deadline < end && deadline > from)
        {
            due.Add(deadline);
            from = deadline;
            if (!_outcome.Counted.CountsFromContact)
            {
                return;
            }
        }
    }

    private long NeededTime()
    {
        var clock = Scale.Unit.IsWorking ? _outcome.Calendar : null;
        var from = _outcome.Counted.From;
        var run = OwingClock.Between(clock, from, _end);
        for (var i = 0; _outcome.Counted.HoldsInWaits && i < _knows.State.CustomerWaits.Count; i++)
        {
            var wait = _knows.State.CustomerWaits[i];
            run -= OwingClock.Between(clock, Math.Max(wait.Start, from), Math.Min(wait.End, _end));
        }

        var seconds = DurationEdges.Seconds(run);
        // A deadline lands on closing time: what is done after it, before the next opening, takes a little more.
        return IsKeptBy(seconds) ? seconds : seconds + 1;
    }

    /// <summary>Counted day by day, which is right but for waits and days that end at midnight; those are put right after.</summary>
    private long NeededDays()
    {
        var oneDay = Scale.Limit(LimitScale.Day);
        var days = 1L;
        for (var at = _outcome.Counted.From; oneDay.TryDeadline(at, _outcome.Calendar, out long next) && next < _end; at = next)
        {
            days++;
        }

        for (; days > 1 && IsKeptBy((days - 1) * LimitScale.Day); days--)
        {
        }

        for (; !IsKeptBy(days * LimitScale.Day) && days < LimitScale.LongestDays; days++)
        {
        }

        return days * LimitScale.Day;
    }

    private bool IsKeptBy(long seconds)
    {
        var owed = Owed(_outcome.Counted.From, Scale.Limit(seconds));
        return owed.OnHold || owed.DeadlineAt == Micros.None || owed.DeadlineAt >= _end;
    }

    /// <summary>What would have been owed within another limit, as it stood at the end.</summary>
    private Owed Owed(long from, TimeLimit limit) =>
        OwingClock.Within(
            new Moment(from, MomentBracket.First),
            StartCause.Fact,
            _knows.State,
            _outcome.Calendar,
            limit,
            _outcome.Counted.HoldsInWaits,
            dueSoon: 0,
            _end);
}
