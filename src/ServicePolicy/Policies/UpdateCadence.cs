namespace ServicePolicy;

/// <summary>
/// How often a customer hears something: an interval from the last contact, or a fixed time of the week; tighter after a broken promise, other
/// intervals as a request grows old.
/// </summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#update.</remarks>
public sealed record UpdateCadence
{
    private UpdateCadence(TimeLimit? interval, IsoDayOfWeek day, LocalTime time, TimeLimit? afterBroken, EquatableList<CadenceStep> byAge)
    {
        Interval = interval;
        Day = day;
        Time = time;
        IntervalAfterBrokenCommitment = afterBroken;
        ByAge = byAge;
    }

    /// <summary>The longest silence, or null for a fixed time of the week.</summary>
    public TimeLimit? Interval { get; }

    /// <summary>The day of a weekly cadence, in the desk's zone; none for an interval.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The time of a weekly cadence, in the desk's zone.</summary>
    public LocalTime Time { get; }

    /// <summary>The longest silence that begins after a promise was broken, or null for no difference.</summary>
    public TimeLimit? IntervalAfterBrokenCommitment { get; }

    /// <summary>Other intervals for silences that begin when the request is so old, youngest first.</summary>
    public IReadOnlyList<CadenceStep> ByAge { get; }

    /// <summary>A contact no later than an interval after the last.</summary>
    /// <exception cref="ArgumentException">The interval has no length: there is no such cadence.</exception>
    public static UpdateCadence Every(TimeLimit interval) =>
        new(Checked(interval, nameof(interval)), IsoDayOfWeek.None, default, null, EquatableList<CadenceStep>.Empty);

    /// <summary>A contact by a fixed time of each week; one by a person earlier on that day serves it.</summary>
    /// <param name="day">The day, in the desk's zone.</param>
    /// <param name="time">The time, in the desk's zone; a skipped one means the end of the gap, a repeated one its first occurrence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    public static UpdateCadence Weekly(IsoDayOfWeek day, LocalTime time) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? new(null, day, time, null, EquatableList<CadenceStep>.Empty)
            : throw new ArgumentOutOfRangeException(nameof(day), day, "The day of a weekly cadence is Monday to Sunday.");

    /// <summary>The same, with another interval once a promise has been broken.</summary>
    /// <exception cref="ArgumentException">The interval has no length.</exception>
    public UpdateCadence WithIntervalAfterBrokenCommitment(TimeLimit interval) =>
        new(Interval, Day, Time, Checked(interval, nameof(interval)), (EquatableList<CadenceStep>)ByAge);

    /// <summary>The same, with another interval for silences that begin when the request is at least so old.</summary>
    /// <param name="age">Elapsed time since receipt.</param>
    /// <param name="interval">The interval from then on.</param>
    /// <exception cref="ArgumentException">The age is not elapsed time, or the interval has no length.</exception>
    public UpdateCadence WithIntervalFromAge(TimeLimit age, TimeLimit interval)
    {
        var step = new CadenceStep(age, Checked(interval, nameof(interval)));
        return new(Interval, Day, Time, IntervalAfterBrokenCommitment, new EquatableList<CadenceStep>([.. ByAge.Append(step).OrderBy(other => other.AgeMicros)]));
    }

    /// <summary>How often, as people say it: "at least every 2 working days", "every Friday by 14:00".</summary>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        var cadence = Interval is { } interval
            ? language.Text("Cadence.Every", ("every", interval.ToText(language, LimitPhrase.Every)))
            : language.Text("Cadence.Weekly", ("weekday", language.WeekdayInFull(Day)), ("time", language.Clock(Time)));
        foreach (var step in ByAge)
        {
            cadence = language.Text(
                "Cadence.FromAge",
                ("cadence", cadence), ("age", step.Age.ToText(language)), ("after", step.Age.ToText(language, LimitPhrase.Later)), ("every", step.Interval.ToText(language, LimitPhrase.Every)));
        }

        return IntervalAfterBrokenCommitment is { } tighter
            ? language.Text("Cadence.AfterBroken", ("cadence", cadence), ("every", tighter.ToText(language, LimitPhrase.Every)))
            : cadence;
    }

    /// <summary>
    /// The next time by which the customer must hear something after a silence began; null for an interval that its calendar never lets run out.
    /// </summary>
    /// <param name="since">When the silence began.</param>
    /// <param name="calendar">The desk's hours; intervals in working time and weekly times are counted in them.</param>
    /// <param name="receivedAt">When the request arrived: its age chooses the interval.</param>
    /// <param name="brokenBefore">Whether a promise had been broken when the silence began.</param>
    /// <param name="byPerson">Whether the silence began with a contact by a person, which serves a weekly time on its day.</param>
    public Instant? NextAfter(Instant since, WorkingCalendar calendar, Instant receivedAt, bool brokenBefore = false, bool byPerson = true)
    {
        if (IntervalAt(Micros.Of(since) - Micros.Of(receivedAt), brokenBefore, out _) is { } interval)
        {
            return interval.TryDeadline(Micros.Of(since), calendar, out var deadline) ? Micros.ToInstant(deadline) : null;
        }

        return Micros.ToInstant(WeeklyGrid.NextAfter(Micros.Of(since), Day, Time, calendar, byPerson).Point);
    }

    /// <summary>
    /// What a duty owes by this cadence, or by the "back by" that was told if that is earlier. The window opens with the warning, that of a
    /// weekly time with the day that serves it.
    /// </summary>
    /// <param name="now">The situation of the duty.</param>
    /// <param name="since">When the silence began.</param>
    public Owed Owes(in Situation now, Moment since)
    {
        var fromContact = since == now.Knows.LastContactByPerson;
        var chosen = IntervalAt(since.Value - now.Knows.State.ReceivedAt, IntervalAfterBrokenCommitment is not null && WasBrokenBy(now, since), out var ground);
        var owed = chosen is { } interval ? now.Owe(since, interval) : OwedOnGrid(now, since, fromContact);
        if (owed.IsNothing)
        {
            return owed;
        }

        var last = now.Knows.LastContactByPerson;
        var isAtLast = !last.IsNever && last.Value == since.Value;
        owed = owed with
        {
            Ground = ground,
            OpensAtWarning = chosen is not null,
            CountsFromContact = chosen is not null && fromContact,
            Occurrence = isAtLast ? now.ContactsBeforeAtSameInstant + (fromContact ? 0 : 1) : 0,
        };
        return now.Knows.BackBy is { } backBy && !now.BackByLapsedInWait && backBy > since.At
            ? owed.OrSooner(now.OweBy(since, backBy).WithGround(DeadlineGround.BackByTold).WithCountFromContact(fromContact).WithOpeningAtWarning().WithOccurrence(owed.Occurrence))
            : owed;
    }

    private static bool WasBrokenBy(in Situation now, Moment since) => now.FirstBrokenCommitment is { IsNever: false } broken && broken <= since;

    private static TimeLimit Checked(TimeLimit interval, string parameter) =>
        interval == default ? throw new ArgumentException("The interval of a cadence was zero; it must have a length.", parameter) : interval;

    private Owed OwedOnGrid(in Situation now, Moment since, bool fromContact)
    {
        var next = WeeklyGrid.NextAfter(since.Value, Day, Time, now.Policy.Calendar, fromContact);
        return now.OweBy(since, Micros.ToInstant(next.Point)).WithOpeningAt(Micros.ToInstant(next.DayBegins));
    }

    private TimeLimit? IntervalAt(long age, bool afterBroken, out DeadlineGround ground)
    {
        if (afterBroken && IntervalAfterBrokenCommitment is { } tighter)
        {
            ground = DeadlineGround.AfterBrokenCommitment;
            return tighter;
        }

        var interval = Interval;
        ground = interval is null ? DeadlineGround.WeeklyTime : DeadlineGround.Limit;
        var steps = (EquatableList<CadenceStep>)ByAge;
        for (var i = 0; i < steps.Count && steps[i].AgeMicros <= age; i++)
        {
            (interval, ground) = (steps[i].Interval, DeadlineGround.Age);
        }

        return interval;
    }
}
