namespace ServicePolicy.Auditing;

/// <summary>What other limits would have made of an obligation, on the same clock, with the same waits taken out.</summary>
internal sealed class LimitMeter
{
    /// <summary>How much stricter a limit is looked into: an eighth of the promised one.</summary>
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

    /// <summary>The clock of the promised limit.</summary>
    public LimitScale Scale { get; }

    /// <summary>Whether the deadline came from a limit at all, and not from an instant that was told or agreed.</summary>
    public static bool CanMeasure(DutyOutcome outcome) => outcome.Limit != default && outcome.Deadline is not null;

    /// <summary>The shortest limit that would have kept it, in seconds on its clock; of one still owed, the time it has taken so far.</summary>
    public long Needed() => Scale.Unit.IsInDays ? NeededDays() : NeededTime();

    /// <summary>
    /// The contacts that a stricter limit would have taken before the promised deadline, and that were not made by then: one, or, of a cadence,
    /// as many as divide the silence into stretches that keep it. What came after the promised deadline had failed the laxer promise already.
    /// </summary>
    /// <param name="seconds">The stricter limit.</param>
    /// <param name="due">Takes the instant of each.</param>
    public void Extra(long seconds, List<long> due)
    {
        due.Clear();
        var limit = Scale.Limit(seconds);
        var from = _outcome.CountedFrom;
        var end = Math.Min(_end, Micros.Of(_outcome.Deadline!.Value));
        while (Owed(from, limit) is { OnHold: false, DeadlineAt: var deadline } && deadline != Micros.None && deadline < end && deadline > from)
        {
            due.Add(deadline);
            from = deadline;
            if (!_outcome.CountsFromContact)
            {
                return;
            }
        }
    }

    private long NeededTime()
    {
        var clock = Scale.Unit.IsWorking ? _outcome.Calendar : null;
        var from = _outcome.CountedFrom;
        var run = OwingClock.Between(clock, from, _end);
        for (var i = 0; _outcome.HoldsInWaits && i < _knows.State.CustomerWaits.Count; i++)
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
        for (var at = _outcome.CountedFrom; oneDay.TryDeadline(at, _outcome.Calendar, out long next) && next < _end; at = next)
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
        var owed = Owed(_outcome.CountedFrom, Scale.Limit(seconds));
        return owed.OnHold || owed.DeadlineAt == Micros.None || owed.DeadlineAt >= _end;
    }

    /// <summary>What would have been owed within another limit, as it stood at the end.</summary>
    private Owed Owed(long from, TimeLimit limit) =>
        OwingClock.Within(new Moment(from, MomentBracket.First), StartCause.Fact, _knows.State, _outcome.Calendar, limit, _outcome.HoldsInWaits, dueSoon: 0, _end);
}
