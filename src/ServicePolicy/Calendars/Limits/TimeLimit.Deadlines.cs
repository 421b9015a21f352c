namespace ServicePolicy;

/// <content>The deadline of a limit that starts at an instant, and the way back.</content>
public readonly partial record struct TimeLimit
{
    /// <summary>Finds the deadline of the limit when it starts at an instant. A contact at the deadline is in time.</summary>
    /// <param name="start">The instant at which the limit starts to run.</param>
    /// <param name="calendar">The calendar that gives the open time and the zone of the dates; elapsed time does not use it.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="InvalidOperationException">The calendar has no open time for ten years, or the time line ends.</exception>
    public Instant DeadlineFrom(Instant start, WorkingCalendar calendar) => TryDeadline(start, calendar, out Instant deadline)
        ? deadline
        : throw new InvalidOperationException(
            $"The limit '{this}' from {start} has no end: no more open time was found within ten years in the calendar {calendar}.");

    /// <summary>Finds the deadline as <see cref="DeadlineFrom"/> does, but answers false where that has none.</summary>
    /// <param name="start">The instant at which the limit starts to run.</param>
    /// <param name="calendar">The calendar that gives the open time and the zone of the dates; elapsed time does not use it.</param>
    /// <param name="deadline">The deadline; the default instant where the answer is false.</param>
    /// <returns>Whether there is a deadline: false where no open time comes for ten years, or the time line ends.</returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public bool TryDeadline(Instant start, WorkingCalendar calendar, out Instant deadline)
    {
        Guard.NotNull(calendar);
        var found = TryDeadline(WorkingCalendar.At(start), calendar, out long micros);
        deadline = found ? Micros.ToInstant(micros) : default;
        return found;
    }

    /// <summary>
    /// Finds the latest instant from which the limit runs until a deadline, such as the time of a warning 2 working hours ahead.
    /// </summary>
    /// <param name="deadline">The instant at which the limit ends.</param>
    /// <param name="calendar">The calendar that gives the open time; elapsed time does not use it.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The limit is in working days or calendar days, which cannot be counted back, or there is too little open time before.
    /// </exception>
    public Instant CountBackFrom(Instant deadline, WorkingCalendar calendar)
    {
        Guard.NotNull(calendar);
        if (IsInDays)
        {
            throw new InvalidOperationException(
                $"'{this}' cannot be counted back from a deadline. Use a limit such as '2 hours', '3 days' or '2 working hours'.");
        }

        return TryCountBackFrom(WorkingCalendar.At(deadline), calendar, out var micros)
            ? Micros.ToInstant(micros)
            : throw new InvalidOperationException(
                $"'{this}' cannot be counted back from {deadline}:"
                + $" no more open time was found within ten years in the calendar {calendar}.");
    }

    internal bool TryDeadline(long start, WorkingCalendar calendar, out long deadline) =>
        TryDeadline(start, calendar, fraction: 0, out deadline, out _);

    /// <summary>
    /// Finds the deadline and, where it costs nothing extra, the instant at which a fraction of the open time until then has passed;
    /// that instant is none elsewhere, and for a fraction of zero.
    /// </summary>
    internal bool TryDeadline(long start, WorkingCalendar calendar, double fraction, out long deadline, out long atFraction)
    {
        atFraction = Micros.None;
        switch (_clock)
        {
            case TimeLimitClock.Elapsed:
                deadline = start + RawAmount;
                return deadline <= Micros.Max;
            case TimeLimitClock.WorkingTime:
                return calendar.TryAdd(start, RawAmount, fraction, out deadline, out atFraction);
            case TimeLimitClock.CalendarDays:
                deadline = calendar.StartOfDay(calendar.LocalDay(start) + (int)RawAmount + 1);
                return deadline < Micros.Max;
            default:
                return TryWorkingDays(start, calendar, fraction, out deadline, out atFraction);
        }
    }

    /// <summary>Counts back from a deadline; false where that is impossible, as for limits in days of either kind.</summary>
    internal bool TryCountBackFrom(long deadline, WorkingCalendar calendar, out long start)
    {
        start = deadline - RawAmount;
        return _clock switch
        {
            TimeLimitClock.Elapsed => start >= Micros.Min,
            TimeLimitClock.WorkingTime => calendar.TrySubtract(deadline, RawAmount, out start),
            _ => false,
        };
    }

    private bool TryWorkingDays(long start, WorkingCalendar calendar, double fraction, out long deadline, out long atFraction)
    {
        if (!calendar.TryWorkingDayAfter(start, RawAmount, fraction, out var found, out atFraction))
        {
            return TryCountDays(start, calendar, out deadline);
        }

        deadline = found.Close;
        if (_by != 0)
        {
            (deadline, atFraction) = (TimeOn(found.Date, calendar), Micros.None);
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
