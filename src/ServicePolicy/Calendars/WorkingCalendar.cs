namespace ServicePolicy;

/// <summary>
/// When a desk, or a customer, is there: an immutable set of open intervals on the time line, written in the local time of one zone.
/// </summary>
/// <remarks>
/// <para>Intervals are half-open: at its opening the calendar is open, at its closing it is closed. Intervals that touch are one.</para>
/// <para>Durations are real elapsed time: a shift across the spring gap is shorter, one across the autumn fold longer. A skipped local
/// time means the end of the gap, an ambiguous one its first occurrence, for opening and closing alike; 24:00 is the start of the next
/// day. A shift over midnight belongs to the date it begins on.</para>
/// <para>Instants and durations count to the microsecond; what is finer is dropped.</para>
/// <para>Two calendars are equal when their zones and their normalised definitions are. Instances are safe to share between threads and
/// cost next to nothing until first asked, when the years asked about are compiled.</para>
/// <para>See docs/rules.md#open-hours and docs/rules.md#clock-changes.</para>
/// </remarks>
public sealed partial class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly CalendarDefinition _definition;
    private readonly TableCache _tables;

    internal WorkingCalendar(DateTimeZone zone, CalendarDefinition definition)
    {
        Zone = zone;
        _definition = definition;
        _tables = new TableCache(definition);
        NeverCloses = definition.NeverCloses;
    }

    /// <summary>The calendar that is open at every instant. Its zone, by which days are counted, is UTC.</summary>
    public static WorkingCalendar Always { get; } = new(DateTimeZone.Utc, WeeklyDefinition.Always(DateTimeZone.Utc));

    /// <summary>The zone in whose local time the hours are written and by whose dates days are counted.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// Whether it is known from the definition that the calendar is open at every instant. A combination that happens to leave no
    /// closed time may say false.
    /// </summary>
    public bool NeverCloses { get; }

    /// <summary>Whether two calendars are equal by zone and normalised definition.</summary>
    public static bool operator ==(WorkingCalendar? left, WorkingCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two calendars differ in zone or normalised definition.</summary>
    public static bool operator !=(WorkingCalendar? left, WorkingCalendar? right) => !(left == right);

    /// <summary>The calendar that is open at every instant, counting days by the dates of a zone.</summary>
    /// <param name="zoneId">An IANA zone id, such as <c>Europe/Helsinki</c>.</param>
    /// <exception cref="ArgumentException">The id is not one of the time zone database.</exception>
    public static WorkingCalendar AlwaysIn(string zoneId)
    {
        var zone = ZoneOf(zoneId);
        return new WorkingCalendar(zone, WeeklyDefinition.Always(zone));
    }

    /// <summary>Begins a calendar whose hours are local time of a zone.</summary>
    /// <param name="zoneId">An IANA zone id, such as <c>Europe/Helsinki</c>.</param>
    /// <exception cref="ArgumentException">The id is not one of the time zone database.</exception>
    public static WorkingCalendarBuilder In(string zoneId) => new(ZoneOf(zoneId));

    /// <summary>Begins a calendar whose hours are local time of a zone.</summary>
    /// <exception cref="ArgumentNullException">There is no zone.</exception>
    public static WorkingCalendarBuilder In(DateTimeZone zone) => new(Guard.NotNull(zone));

    /// <summary>
    /// The earliest instant before which, counted from <paramref name="start"/>, there is exactly that much open time. So it lands on a
    /// closing, never on the next opening, and adding zero gives the start itself, open or not.
    /// </summary>
    /// <param name="start">From when on open time counts.</param>
    /// <param name="openTime">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// Before so much open time has passed there is none for ten years, or the time line ends.
    /// </exception>
    public Instant Add(Instant start, Duration openTime) => TryAdd(start, openTime, out var end)
        ? end
        : throw new InvalidOperationException(
            $"Cannot add {openTime} of open time to {start}: within ten years no more open time was found in the calendar {this}.");

    /// <summary><see cref="Add"/>, saying false where that throws for want of open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TryAdd(Instant start, Duration openTime, out Instant end)
    {
        var found = TryAdd(At(start), Amount(openTime), out long micros);
        end = !found ? default : openTime == Duration.Zero ? start : Micros.ToInstant(micros);
        return found;
    }

    /// <summary>
    /// The latest instant from which until <paramref name="end"/> there is exactly that much open time: the mirror of
    /// <see cref="Add"/>. So it lands on an opening, never on the closing before.
    /// </summary>
    /// <param name="end">Until when open time counts.</param>
    /// <param name="openTime">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// Going back so much open time there is none for ten years, or the time line begins.
    /// </exception>
    public Instant Subtract(Instant end, Duration openTime) => TrySubtract(end, openTime, out var start)
        ? start
        : throw new InvalidOperationException(
            $"Cannot subtract {openTime} of open time from {end}: within ten years no more was found in the calendar {this}.");

    /// <summary><see cref="Subtract"/>, saying false where that throws for want of open time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TrySubtract(Instant end, Duration openTime, out Instant start)
    {
        var found = TrySubtract(At(end), Amount(openTime), out long micros);
        start = !found ? default : openTime == Duration.Zero ? end : Micros.ToInstant(micros);
        return found;
    }

    /// <summary>The open time in [from, to); zero if <paramref name="to"/> is not after <paramref name="from"/>.</summary>
    public Duration Between(Instant from, Instant to) => Micros.ToDuration(Between(At(from), At(to)));

    /// <summary>Whether it is open at the instant: yes at an opening, no at a closing.</summary>
    public bool IsOpen(Instant instant) => IsOpen(At(instant));

    /// <summary>
    /// The instant itself when it is open, else the first opening after it; null if there is none within ten years.
    /// </summary>
    public Instant? NextOpening(Instant instant)
    {
        var micros = At(instant);
        var opening = NextOpening(micros);
        return opening == micros ? instant : Micros.ToInstantOrNull(opening);
    }

    /// <summary>
    /// The first closing after the instant, not one at it; null if there is none within ten years, as in a calendar that never closes.
    /// </summary>
    public Instant? NextClosing(Instant instant) => Micros.ToInstantOrNull(NextClosing(At(instant)));

    /// <summary>
    /// The last closing at or before the instant; null if there is none within ten years, as in a calendar that never closes.
    /// </summary>
    public Instant? PreviousClosing(Instant instant) => Micros.ToInstantOrNull(PreviousClosing(At(instant)));

    /// <summary>The open intervals in a range, in order, clipped to it; none is empty and no two touch. Found as they are read.</summary>
    /// <param name="range">A range with a start and an end; the end is not part of it.</param>
    /// <exception cref="ArgumentException">The range has no start or no end; at the call, not when the answer is read.</exception>
    public IEnumerable<Interval> OpenIntervals(Interval range)
    {
        if (!range.HasStart || !range.HasEnd)
        {
            throw new ArgumentException($"The range {range} is unbounded; allowed are ranges with a start and an end.", nameof(range));
        }

        return Walk(At(range.Start), At(range.End));
    }

    /// <summary>Open when either is open. The zone is this calendar's.</summary>
    public WorkingCalendar Union(WorkingCalendar other)
    {
        Guard.NotNull(other);
        return NeverCloses || Equals(other) ? this
            : other.NeverCloses ? new WorkingCalendar(Zone, WeeklyDefinition.Always(Zone))
            : Combine(CalendarOperation.Union, other);
    }

    /// <summary>Open when both are open; perhaps never. The zone is this calendar's.</summary>
    public WorkingCalendar Intersect(WorkingCalendar other)
    {
        Guard.NotNull(other);
        return other.NeverCloses || Equals(other) ? this : Combine(CalendarOperation.Intersect, other);
    }

    /// <summary>Open when this one is and the other is not; perhaps never. The zone is this calendar's.</summary>
    public WorkingCalendar Except(WorkingCalendar other) =>
        Combine(CalendarOperation.Except, Guard.NotNull(other));

    /// <summary>Equality by zone and normalised definition; a holiday function equals itself.</summary>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other) || (other is not null && Zone.Equals(other.Zone) && _definition.Equals(other._definition));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => _definition.GetHashCode();

    /// <summary>The zone and the hours, such as <c>Europe/Helsinki: Mon-Fri 08:00-16:00; closed Finland</c>.</summary>
    public override string ToString() => _definition.ToString();

    /// <summary>What it was built of; null for a combination of others.</summary>
    internal CalendarParts? Parts => _definition.Parts;

    private static DateTimeZone ZoneOf(string zoneId)
    {
        Guard.NotNull(zoneId);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException(
                $"'{zoneId}' is not a time zone; allowed are the IANA ids of the time zone database (tzdb), such as 'Europe/Helsinki'.",
                nameof(zoneId));
    }

    // The one instant too early for the time line in microseconds counts as its first.
    internal static long At(Instant instant) => Math.Max(Micros.Of(instant), Micros.Min);

    private static long Amount(Duration openTime)
    {
        if (openTime < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(openTime), openTime, $"The open time is {openTime}; allowed is zero or more.");
        }

        // More than the whole time line is as much as any amount that does not fit; a Duration can be longer than its ticks can say.
        return openTime.Days > 7_400_000 ? Micros.Max - Micros.Min + 1 : Micros.Of(openTime);
    }

    private WorkingCalendar Combine(CalendarOperation operation, WorkingCalendar other) =>
        new(Zone, new CombinedDefinition(operation, _definition, other._definition));

    private IEnumerable<Interval> Walk(long from, long to)
    {
        var open = NextOpeningBefore(from, to);
        while (open < to)
        {
            var close = ClosingBefore(open, to);
            yield return new Interval(Micros.ToInstant(open), Micros.ToInstant(close));
            open = NextOpeningBefore(close, to);
        }
    }
}
