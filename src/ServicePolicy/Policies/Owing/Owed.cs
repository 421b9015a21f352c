namespace ServicePolicy.CustomDuties;

/// <summary>
/// A duty's answer in a situation: owed since when and by when, or <see cref="Nothing"/> (the default value). Made by the
/// <c>Owe…</c> methods of <see cref="Situation"/>.
/// </summary>
public readonly record struct Owed
{
    // An answer is copied from hand to hand: it is 96 bytes, which copy without overlap, holds
    // no references, and zero bits are "none", where a null beside each would make it larger.
    private readonly long _warnAt;
    private readonly long _opensAt;
    private readonly long _endsAt;

    private readonly byte _ground;
    private readonly byte _hours;
    private readonly byte _cause;

    /// <summary>Nothing is owed: the default value.</summary>
    public static Owed Nothing => default;

    /// <summary>Whether nothing is owed.</summary>
    public bool IsNothing => Since.IsNever;

    /// <summary>The moment it is owed since, which a contact must follow to discharge it.</summary>
    public Moment Since { get; internal init; }

    /// <summary>The limit the deadline came from; for a told instant or a point of a grid, zero.</summary>
    public TimeLimit Limit { get; internal init; }

    /// <summary>The kind of fact that started the clock.</summary>
    public StartCause Cause { get => (StartCause)_cause; internal init => _cause = (byte)value; }

    /// <summary>What the deadline rests on.</summary>
    public DeadlineGround Ground { get => (DeadlineGround)_ground; internal init => _ground = (byte)value; }

    /// <summary>When the clock started: the instant of <see cref="Since"/>, at the earliest the receipt.</summary>
    public Instant Start => Micros.ToInstant(StartAt);

    /// <summary>The last instant that keeps it; null while it is on hold, or where the calendar has no open time left.</summary>
    public Instant? Deadline => OnHold || DeadlineAt == Micros.None ? null : Micros.ToInstant(DeadlineAt);

    internal long StartAt { get; init; }

    /// <summary>Where the limit that set the deadline began to count: the start, or later for the sooner of two.</summary>
    internal long CountedFrom { get; init; }

    /// <summary>The deadline, while on hold the one that would follow if the wait ended where it began.</summary>
    internal long DeadlineAt { get; init; }

    /// <summary>The end of the last wait that was taken out, or the start: contacts are sought from here.</summary>
    internal long SoughtFrom { get; init; }

    /// <summary>When the warning begins, or none for the policy's share; of a limit that share, where it was found along with the deadline.</summary>
    internal long WarnAt { get => OrNone(_warnAt); init => _warnAt = OrNone(value); }

    /// <summary>When its window opens, or none for the start.</summary>
    internal long OpensAt { get => OrNone(_opensAt); init => _opensAt = OrNone(value); }

    /// <summary>When it is no longer owed by itself, or none.</summary>
    internal long EndsAt { get => OrNone(_endsAt); init => _endsAt = OrNone(value); }

    /// <summary>The step towards a call in which the customer named stretches for it, counted from 1; zero where they named none.</summary>
    internal int NamedIn { get; init; }

    internal int Occurrence { get; init; }

    internal ContactHours Hours { get => (ContactHours)_hours; init => _hours = (byte)value; }

    /// <summary>Whether its clock stands still.</summary>
    public bool OnHold { get; internal init; }

    /// <summary>Whether its window opens with the warning.</summary>
    internal bool OpensAtWarning { get; init; }

    /// <summary>Whether its clock counts the policy's open time; else elapsed time.</summary>
    internal bool CountsOpenTime { get; init; }

    /// <summary>Whether waits for the customer are taken out of its clock.</summary>
    internal bool HoldsInWaits { get; init; }

    /// <summary>Whether its shares are of elapsed time whatever the clock.</summary>
    internal bool FractionsElapse { get; init; }

    /// <summary>Whether it counts from a contact, so that the stretch of that contact has been used.</summary>
    internal bool CountsFromContact { get; init; }

    /// <summary>The same, with its window opening when the warning begins.</summary>
    public Owed WithOpeningAtWarning() => this with { OpensAtWarning = true };

    /// <summary>The same, with its window opening at an instant, which is also when it may be met.</summary>
    public Owed WithOpeningAt(Instant instant) => this with { OpensAt = Micros.Of(instant) };

    /// <summary>The same, with its window opening so long after its start.</summary>
    public Owed WithOpeningAfter(TimeLimit after, in Situation now) =>
        !IsNothing && after.TryDeadline(StartAt, now.Policy.Calendar, out var opensAt) ? this with { OpensAt = opensAt } : this;

    /// <summary>The same, in other hours.</summary>
    public Owed WithHours(ContactHours hours) => this with { Hours = hours };

    /// <summary>The same by another deadline; this instant keeps it.</summary>
    public Owed WithDeadline(Instant deadline) => WithDeadline(Micros.Of(deadline));

    /// <summary>The same by another deadline, which no limit has set.</summary>
    internal Owed WithDeadline(long deadline, DeadlineGround ground = DeadlineGround.FixedInstant) =>
        deadline == DeadlineAt ? this : this with { DeadlineAt = deadline, Limit = default, Ground = ground, WarnAt = OwnWarning };

    /// <summary>Returns the same obligation with another cause, which explanations name as its start.</summary>
    /// <param name="cause">The kind of fact that started the clock; use <see cref="CustomCause.Number"/> for facts of your own.</param>
    public Owed WithCause(StartCause cause) => IsNothing ? this : this with { Cause = cause };

    /// <summary>The same deadline, resting on something else: what explanations say of it.</summary>
    public Owed WithGround(DeadlineGround ground) => IsNothing ? this : this with { Ground = ground };

    /// <summary>The same, while it is before an instant; from then on nothing is owed.</summary>
    public Owed WithEnd(Instant end) => this with { EndsAt = Micros.Of(end) };

    /// <summary>
    /// The same, counted from a contact: where it falls due in closed time and that contact lies in the last open stretch before, the stretch
    /// has been used, and the next opening is time enough.
    /// </summary>
    public Owed WithCountFromContact(bool isSo = true) => this with { CountsFromContact = isSo };

    /// <summary>The same, as a later one of several that began at the same instant.</summary>
    /// <param name="occurrence">Counted from 0.</param>
    public Owed WithOccurrence(int occurrence) => this with { Occurrence = occurrence };

    /// <summary>Whether it is no longer owed by itself.</summary>
    internal bool HasEnded(in Situation now) => EndsAt != Micros.None && EndsAt <= now.NowAt;

    // A share of a limit is another one once the start or the deadline is another.
    private long OwnWarning => Limit == default ? WarnAt : Micros.None;

    private static long OrNone(long bits) => bits ^ Micros.None;

    /// <summary>Two that one contact discharges: since the earlier start, by the earlier deadline, for the reason of that deadline.</summary>
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
