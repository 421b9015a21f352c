namespace ServicePolicy.CustomDuties;

/// <summary>
/// A duty's answer: owed since when and by when, or <see cref="Nothing"/> (the default value). The <c>Owe…</c> methods of
/// <see cref="Situation"/> create it.
/// </summary>
/// <remarks>Equal by value. Immutable. The <c>With…</c> methods leave <see cref="Nothing"/> meaning that nothing is owed.</remarks>
public readonly record struct Owed
{
    // An answer is copied often. It has 96 bytes, which copy without overlap, and no references. Zero bits mean "none", because a null flag
    // beside each value would make it larger.
    private readonly long _warnAt;
    private readonly long _opensAt;
    private readonly long _endsAt;

    private readonly byte _ground;
    private readonly byte _hours;
    private readonly byte _cause;

    /// <summary>The answer that nothing is owed; the default value.</summary>
    public static Owed Nothing => default;

    /// <summary>Whether nothing is owed.</summary>
    public bool IsNothing => Since.IsNever;

    /// <summary>The moment since which it is owed; a contact must come after it to meet the duty. Never if nothing is owed.</summary>
    public Moment Since { get; internal init; }

    /// <summary>The time limit that set the deadline; zero for a told instant or a fixed time of the week.</summary>
    public TimeLimit Limit { get; internal init; }

    /// <summary>The kind of fact that started the clock.</summary>
    public StartCause Cause { get => (StartCause)_cause; internal init => _cause = (byte)value; }

    /// <summary>The reason for the deadline.</summary>
    public DeadlineGround Ground { get => (DeadlineGround)_ground; internal init => _ground = (byte)value; }

    /// <summary>The instant at which the clock started: that of <see cref="Since"/>, or the receipt if that is later.</summary>
    public Instant Start => Micros.ToInstant(StartAt);

    /// <summary>The last instant that is on time; null while it is on hold, or if the calendar has no open time left.</summary>
    public Instant? Deadline => OnHold || DeadlineAt == Micros.None ? null : Micros.ToInstant(DeadlineAt);

    internal long StartAt { get; init; }

    /// <summary>The instant at which the limit that set the deadline began to count: the start, or later for the sooner of two.</summary>
    internal long CountedFrom { get; init; }

    /// <summary>The deadline; while on hold, the one that would follow if the wait ended where it began.</summary>
    internal long DeadlineAt { get; init; }

    /// <summary>The end of the last wait that was taken out, or the start: contacts are sought from here.</summary>
    internal long SoughtFrom { get; init; }

    /// <summary>
    /// The beginning of the warning, or none for the policy's fraction of the limit. It may hold that fraction too, if it was found along
    /// with the deadline.
    /// </summary>
    internal long WarnAt { get => OrNone(_warnAt); init => _warnAt = OrNone(value); }

    /// <summary>The opening of its window, or none for the start.</summary>
    internal long OpensAt { get => OrNone(_opensAt); init => _opensAt = OrNone(value); }

    /// <summary>The instant from which it is no longer owed even if unmet, or none.</summary>
    internal long EndsAt { get => OrNone(_endsAt); init => _endsAt = OrNone(value); }

    /// <summary>The step in which the customer named hours for a call, counted from 1; zero if they named none.</summary>
    internal int NamedIn { get; init; }

    internal int Occurrence { get; init; }

    internal ContactHours Hours { get => (ContactHours)_hours; init => _hours = (byte)value; }

    /// <summary>Whether it is on hold: its clock stands still now, because the desk waits for the customer.</summary>
    public bool OnHold { get; internal init; }

    /// <summary>Whether its window opens with the warning.</summary>
    internal bool OpensAtWarning { get; init; }

    /// <summary>Whether its clock counts the policy's open time; otherwise elapsed time.</summary>
    internal bool CountsOpenTime { get; init; }

    /// <summary>Whether waits for the customer are taken out of its clock.</summary>
    internal bool HoldsInWaits { get; init; }

    /// <summary>Whether its fractions are of elapsed time whatever the clock.</summary>
    internal bool FractionsElapse { get; init; }

    /// <summary>Whether it counts from a contact, so that the opening hours of that contact need no second one.</summary>
    internal bool CountsFromContact { get; init; }

    /// <summary>Returns the same obligation, whose window opens when it is due soon instead of at its start.</summary>
    public Owed WithOpeningAtWarning() => this with { OpensAtWarning = true };

    /// <summary>Returns the same obligation, whose window opens at an instant instead of at its start.</summary>
    /// <param name="instant">The first instant at which the contact is planned.</param>
    public Owed WithOpeningAt(Instant instant) => this with { OpensAt = Micros.Of(instant) };

    /// <summary>Returns the same obligation, whose window opens some time after its start.</summary>
    /// <param name="after">The time that must pass first, counted from the start.</param>
    /// <param name="now">The situation in which the duty is asked; working time is counted in its policy's opening hours.</param>
    public Owed WithOpeningAfter(TimeLimit after, in Situation now) =>
        !IsNothing && after.TryDeadline(StartAt, now.Policy.Calendar, out var opensAt) ? this with { OpensAt = opensAt } : this;

    /// <summary>Returns the same obligation, with a contact in other hours.</summary>
    /// <param name="hours">The hours in which the contact may be made.</param>
    public Owed WithHours(ContactHours hours) => this with { Hours = hours };

    /// <summary>Returns the same obligation with another deadline, for the reason <see cref="DeadlineGround.FixedInstant"/>.</summary>
    /// <param name="deadline">The last instant that is on time.</param>
    public Owed WithDeadline(Instant deadline) => WithDeadline(Micros.Of(deadline));

    /// <summary>The same obligation with another deadline, which no time limit has set.</summary>
    internal Owed WithDeadline(long deadline, DeadlineGround ground = DeadlineGround.FixedInstant) =>
        deadline == DeadlineAt ? this : this with { DeadlineAt = deadline, Limit = default, Ground = ground, WarnAt = OwnWarning };

    /// <summary>Returns the same obligation with another cause, which explanations give for its start.</summary>
    /// <param name="cause">The kind of fact that started the clock; use <see cref="CustomCause.Number"/> for facts of your own.</param>
    public Owed WithCause(StartCause cause) => IsNothing ? this : this with { Cause = cause };

    /// <summary>Returns the same obligation with another reason for its deadline, which explanations give.</summary>
    /// <param name="ground">The reason for the deadline.</param>
    public Owed WithGround(DeadlineGround ground) => IsNothing ? this : this with { Ground = ground };

    /// <summary>Returns the same obligation, which is owed only before an instant.</summary>
    /// <param name="end">The first instant at which nothing is owed any more.</param>
    public Owed WithEnd(Instant end) => this with { EndsAt = Micros.Of(end) };

    /// <summary>
    /// Returns the same obligation, marked as counted from a contact. If it falls due in closed time and that contact was made in the last
    /// opening hours before, no second contact is planned in those hours; it is planned in the next ones.
    /// </summary>
    /// <param name="isSo">Whether the obligation counts from a contact.</param>
    public Owed WithCountFromContact(bool isSo = true) => this with { CountsFromContact = isSo };

    /// <summary>Returns the same obligation, told apart from others of the duty that began at the same instant.</summary>
    /// <param name="occurrence">The number of such obligations before it, 0 for the first; part of the key.</param>
    public Owed WithOccurrence(int occurrence) => this with { Occurrence = occurrence };

    /// <summary>Whether the end set by <see cref="WithEnd"/> has come.</summary>
    internal bool HasEnded(in Situation now) => EndsAt != Micros.None && EndsAt <= now.NowAt;

    // A fraction of a limit changes with the start or the deadline.
    private long OwnWarning => Limit == default ? WarnAt : Micros.None;

    private static long OrNone(long bits) => bits ^ Micros.None;

    /// <summary>
    /// Combines two obligations that one contact settles: the earlier start, the earlier deadline, and the reason for that deadline.
    /// </summary>
    /// <param name="other">The other obligation, or <see cref="Nothing"/>.</param>
    /// <returns>Both as one; if one of them is <see cref="Nothing"/>, the other one.</returns>
    public Owed OrSooner(Owed other)
    {
        if (IsNothing || other.IsNothing)
        {
            return IsNothing ? other : this;
        }

        var sooner = other.DeadlineAt != Micros.None && (DeadlineAt == Micros.None || other.DeadlineAt < DeadlineAt) ? other : this;
        var older = other.Since < Since ? other : this;
        return sooner with
        {
            Since = older.Since,
            StartAt = older.StartAt,
            Cause = older.Cause,
            SoughtFrom = Math.Min(SoughtFrom, other.SoughtFrom),
            WarnAt = older.StartAt == sooner.StartAt ? sooner.WarnAt : sooner.OwnWarning,
        };
    }
}
