namespace ServicePolicy;

/// <content>When a limit that starts at an instant is over.</content>
public readonly partial record struct TimeLimit
{
    /// <summary>The deadline of a limit that starts at an instant. A contact at the deadline is in time.</summary>
    /// <param name="start">When the limit starts to run.</param>
    /// <param name="calendar">
    /// Whose open time, and the dates of whose zone, are counted; elapsed time looks at no calendar.
    /// </param>
    /// <exception cref="InvalidOperationException">The calendar has no open time for ten years, or the time line ends.</exception>
    public Instant DeadlineFrom(Instant start, WorkingCalendar calendar) => TryDeadline(start, calendar, out Instant deadline)
        ? deadline
        : throw new InvalidOperationException(
            $"{this} from {start} have no end: within ten years no more open time was found in the calendar {calendar}.");

    /// <summary><see cref="DeadlineFrom"/>, saying false where that throws.</summary>
    public bool TryDeadline(Instant start, WorkingCalendar calendar, out Instant deadline)
    {
        Guard.NotNull(calendar);
        var found = TryDeadline(WorkingCalendar.At(start), calendar, out long micros);
        deadline = found ? Micros.ToInstant(micros) : default;
        return found;
    }

    /// <summary>The instant from which the limit leads up to a deadline: how early a warning "2 working hours ahead" comes.</summary>
    /// <param name="deadline">Where the limit ends.</param>
    /// <param name="calendar">Whose open time is counted; elapsed time looks at no calendar.</param>
    /// <exception cref="InvalidOperationException">
    /// The limit is in working days or calendar days, which cannot be counted back, or there is not so much open time before.
    /// </exception>
    public Instant CountBackFrom(Instant deadline, WorkingCalendar calendar)
    {
        Guard.NotNull(calendar);
        if (IsInDays)
        {
            throw new InvalidOperationException(
                $"'{this}' cannot be counted back from a deadline; allowed are limits such as '2 hours', '3 days' and '2 working hours'.");
        }

        return TryCountBackFrom(WorkingCalendar.At(deadline), calendar, out var micros)
            ? Micros.ToInstant(micros)
            : throw new InvalidOperationException(
                $"There are no {this} before {deadline}: within ten years no more open time was found in the calendar {calendar}.");
    }

    internal bool TryDeadline(long start, WorkingCalendar calendar, out long deadline) => TryDeadline(start, calendar, share: 0, out deadline, out _);

    /// <summary>The deadline, and when a share of the open time until then has passed; none for a share of zero, and where that is not known by the way.</summary>
    internal bool TryDeadline(long start, WorkingCalendar calendar, double share, out long deadline, out long atShare)
    {
        atShare = Micros.None;
        switch (_clock)
        {
            case TimeLimitClock.Elapsed:
                deadline = start + RawAmount;
                return deadline <= Micros.Max;
            case TimeLimitClock.Working:
                return calendar.TryAdd(start, RawAmount, share, out deadline, out atShare);
            case TimeLimitClock.CalendarDays:
                deadline = calendar.StartOfDay(calendar.LocalDay(start) + (int)RawAmount + 1);
                return deadline < Micros.Max;
            default:
                return TryWorkingDays(start, calendar, share, out deadline, out atShare);
        }
    }

    /// <summary>False for limits in days of either kind.</summary>
    internal bool TryCountBackFrom(long deadline, WorkingCalendar calendar, out long start)
    {
        start = deadline - RawAmount;
        return _clock switch
        {
            TimeLimitClock.Elapsed => start >= Micros.Min,
            TimeLimitClock.Working => calendar.TrySubtract(deadline, RawAmount, out start),
            _ => false,
        };
    }

    private bool TryWorkingDays(long start, WorkingCalendar calendar, double share, out long deadline, out long atShare)
    {
        if (!calendar.TryWorkingDayAfter(start, RawAmount, share, out var found, out atShare))
        {
            return TryCountDays(start, calendar, out deadline);
        }

        deadline = found.Close;
        if (_by != 0)
        {
            (deadline, atShare) = (TimeOn(found.Date, calendar), Micros.None);
        }

        return deadline < Micros.Max;
    }

    private bool TryCountDays(long start, WorkingCalendar calendar, out long deadline)
    {
        deadline = Micros.None;
        var day = calendar.LocalDay(start);
        var end = calendar.StartOfDay(day + 1);
        for (var n = RawAmount; n > 0; n--)
        {
            var opening = calendar.NextOpening(end);
            if (opening == Micros.None)
            {
                return false;
            }

            day = calendar.DayContaining(opening, out end);
        }

        deadline = _by != 0 ? TimeOn(day, calendar)
            : calendar.IsOpen(end - 1) ? end
            : calendar.PreviousClosing(end);
        return deadline < Micros.Max;
    }

    private long TimeOn(int day, WorkingCalendar calendar) =>
        ZoneCursor.ToInstant(calendar.Zone, (day * Micros.PerDay) + ((_by - 1) * Micros.PerMinute));
}
