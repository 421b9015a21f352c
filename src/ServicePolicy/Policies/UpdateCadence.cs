namespace ServicePolicy;

/// <summary>
/// The rhythm of updates: an interval from the last contact, or a fixed time of the week. It can be shorter after a broken commitment, and
/// different as a request grows older.
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

    /// <summary>The longest silence that is allowed; null for a weekly cadence.</summary>
    public TimeLimit? Interval { get; }

    /// <summary>The day of a weekly cadence, in the desk's zone; <see cref="IsoDayOfWeek.None"/> for an interval.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The time of day of a weekly cadence, in the desk's zone; midnight for an interval.</summary>
    public LocalTime Time { get; }

    /// <summary>The longest silence that is allowed once a commitment has been broken; null if that changes nothing.</summary>
    public TimeLimit? IntervalAfterBrokenCommitment { get; }

    /// <summary>The intervals for older requests, smallest age first. The age at the beginning of a silence decides.</summary>
    public IReadOnlyList<CadenceStep> ByAge { get; }

    /// <summary>Creates a cadence with an update within an interval after each contact by a person.</summary>
    /// <param name="interval">The longest silence that is allowed.</param>
    /// <exception cref="ArgumentException">The interval is zero.</exception>
    public static UpdateCadence Every(TimeLimit interval) =>
        new(Checked(interval, nameof(interval)), IsoDayOfWeek.None, default, null, EquatableList<CadenceStep>.Empty);

    /// <summary>Creates a cadence with an update by a fixed time of each week. A contact by a person earlier on that day counts.</summary>
    /// <param name="day">The day of the week, in the desk's zone.</param>
    /// <param name="time">
    /// The time of day, in the desk's zone. When clocks change, a skipped time means the end of the gap, and a repeated one its first
    /// occurrence.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not one from Monday to Sunday.</exception>
    public static UpdateCadence Weekly(IsoDayOfWeek day, LocalTime time) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? new(null, day, time, null, EquatableList<CadenceStep>.Empty)
            : throw new ArgumentOutOfRangeException(nameof(day), day, "The day of a weekly cadence must be one from Monday to Sunday.");

    /// <summary>Returns the same cadence with another interval once a commitment has been broken.</summary>
    /// <param name="interval">The longest silence that is allowed from then on.</param>
    /// <exception cref="ArgumentException">The interval is zero.</exception>
    public UpdateCadence WithIntervalAfterBrokenCommitment(TimeLimit interval) =>
        new(Interval, Day, Time, Checked(interval, nameof(interval)), (EquatableList<CadenceStep>)ByAge);

    /// <summary>Returns the same cadence with another interval for silences that begin once the request has reached an age.</summary>
    /// <param name="age">The age: elapsed time since the receipt.</param>
    /// <param name="interval">The longest silence that is allowed from that age on.</param>
    /// <exception cref="ArgumentException">The age is not elapsed time, or the interval is zero.</exception>
    public UpdateCadence WithIntervalFromAge(TimeLimit age, TimeLimit interval)
    {
        var step = new CadenceStep(age, Checked(interval, nameof(interval)));
        var steps = new EquatableList<CadenceStep>([.. ByAge.Append(step).OrderBy(other => other.AgeMicros)]);
        return new(Interval, Day, Time, IntervalAfterBrokenCommitment, steps);
    }

    /// <summary>Describes the cadence, such as "at least every 2 working days" or "every Friday by 14:00".</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
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
                ("cadence", cadence),
                ("age", step.Age.ToText(language)),
                ("after", step.Age.ToText(language, LimitPhrase.Later)),
                ("every", step.Interval.ToText(language, LimitPhrase.Every)));
        }

        return IntervalAfterBrokenCommitment is { } tighter
            ? language.Text("Cadence.AfterBroken", ("cadence", cadence), ("every", tighter.ToText(language, LimitPhrase.Every)))
            : cadence;
    }

    /// <summary>Finds the instant by which the customer must hear from the desk next, after a silence began.</summary>
    /// <param name="since">The beginning of the silence.</param>
    /// <param name="calendar">The desk's opening hours. Working time is counted in them; weekly times are in their zone.</param>
    /// <param name="receivedAt">The receipt of the request, whose age at the beginning of the silence decides the interval.</param>
    /// <param name="brokenBefore">Whether a commitment had been broken before the silence began.</param>
    /// <param name="byPerson">Whether a contact by a person began the silence; such a contact counts for a weekly time on its day.</param>
    /// <returns>The instant, or null if the calendar has too little open time for the interval ever to run out.</returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public Instant? NextAfter(
        Instant since, WorkingCalendar calendar, Instant receivedAt, bool brokenBefore = false, bool byPerson = true)
    {
        Guard.NotNull(calendar);

        if (IntervalAt(Micros.Of(since) - Micros.Of(receivedAt), brokenBefore, out _) is { } interval)
        {
            return interval.TryDeadline(Micros.Of(since), calendar, out var deadline) ? Micros.ToInstant(deadline) : null;
        }

        return Micros.ToInstant(WeeklyGrid.NextAfter(Micros.Of(since), Day, Time, calendar, byPerson).Point);
    }

    /// <summary>
    /// Answers what a duty owes by this cadence, or by a "back by" that was told if that is earlier. The window opens when the contact is
    /// due soon, or for a weekly time at the beginning of its day.
    /// </summary>
    /// <param name="now">The situation in which the duty is asked.</param>
    /// <param name="since">The beginning of the silence.</param>
    /// <returns>What is owed, or <see cref="Owed.Nothing"/> if a sufficient contact has been made since.</returns>
    public Owed Owes(in Situation now, Moment since)
    {
        var fromContact = since == now.Knows.LastContactByPerson;
        var afterBroken = IntervalAfterBrokenCommitment is not null && WasBrokenBy(now, since);
        var chosen = IntervalAt(since.Value - now.Knows.State.ReceivedAt, afterBroken, out var ground);
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
        if (now.Knows.BackBy is not { } backBy || now.BackByLapsedInWait || !(backBy > since.At))
        {
            return owed;
        }

        var backByTold = now.OweBy(since, backBy)
            .WithGround(DeadlineGround.BackByTold)
            .WithCountFromContact(fromContact)
            .WithOpeningAtWarning()
            .WithOccurrence(owed.Occurrence);
        return owed.OrSooner(backByTold);
    }

    private static bool WasBrokenBy(in Situation now, Moment since) =>
        now.FirstBrokenCommitment is { IsNever: false } broken && broken <= since;

    private static TimeLimit Checked(TimeLimit interval, string parameter) =>
        interval == default
            ? throw new ArgumentException("The interval of a cadence was zero; it must have a length, such as '2 working days'.", parameter)
            : interval;

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
