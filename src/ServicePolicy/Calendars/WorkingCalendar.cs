namespace ServicePolicy;

/// <summary>
/// The opening hours of a desk, or the hours of a customer: an immutable set of open intervals on the time line, written in the local
/// time of one zone.
/// </summary>
/// <remarks>
/// <para>Intervals are half-open: at its opening the calendar is open, at its closing it is closed. Intervals that touch are one.</para>
/// <para>Durations are real elapsed time: a shift across the spring gap is shorter, one across the autumn fold longer. A skipped local
/// time means the end of the gap, an ambiguous one its first occurrence, for opening and closing alike; 24:00 is the start of the next
/// day. A shift over midnight belongs to the date it begins on.</para>
/// <para>Instants and durations count to the microsecond; anything finer is dropped.</para>
/// <para>Two calendars are equal when their zones and their normalised definitions are equal. Instances are safe to share between threads
/// and cost next to nothing until first asked, when the years asked about are compiled.</para>
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

    /// <summary>The calendar that is open at every instant. Days are counted by the dates of UTC.</summary>
    public static WorkingCalendar Always { get; } = new(DateTimeZone.Utc, WeeklyDefinition.Always(DateTimeZone.Utc));

    /// <summary>The zone in whose local time the hours are written, and by whose dates days are counted.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// Whether the definition shows that the calendar is open at every instant. It may be false for a combination that happens to leave
    /// no closed time.
    /// </summary>
    public bool NeverCloses { get; }

    /// <summary>Whether two calendars have equal zones and normalised definitions.</summary>
    /// <param name="left">The first calendar, or null.</param>
    /// <param name="right">The second calendar, or null.</param>
    public static bool operator ==(WorkingCalendar? left, WorkingCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two calendars differ in their zones or normalised definitions.</summary>
    /// <param name="left">The first calendar, or null.</param>
    /// <param name="right">The second calendar, or null.</param>
    public static bool operator !=(WorkingCalendar? left, WorkingCalendar? right) => !(left == right);

    /// <summary>Creates a calendar that is open at every instant and counts days by the dates of a zone.</summary>
    /// <param name="zoneId">An IANA zone id, such as <c>Europe/Helsinki</c>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The time zone database has no such id.</exception>
    public static WorkingCalendar AlwaysIn(string zoneId)
    {
        var zone = ZoneOf(zoneId);
        return new WorkingCalendar(zone, WeeklyDefinition.Always(zone));
    }

    /// <summary>Starts building a calendar whose hours are in the local time of a zone.</summary>
    /// <param name="zoneId">An IANA zone id, such as <c>Europe/Helsinki</c>.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The time zone database has no such id.</exception>
    public static WorkingCalendarBuilder In(string zoneId) => new(ZoneOf(zoneId));

    /// <summary>Starts building a calendar whose hours are in the local time of a zone.</summary>
    /// <param name="zone">The zone.</param>
    /// <exception cref="ArgumentNullException">The zone is null.</exception>
    public static WorkingCalendarBuilder In(DateTimeZone zone) => new(Guard.NotNull(zone));

    /// <summary>
    /// Finds the earliest instant by which an amount of open time has passed since <paramref name="start"/>. So the result may be a
    /// closing, but never the opening after it, and adding zero gives the start itself, open or not.
    /// </summary>
    /// <param name="start">The instant from which open time counts.</param>
    /// <param name="openTime">The amount of open time, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// No more open time comes for ten years before the amount is reached, or the time line ends.
    /// </exception>
    public Instant Add(Instant start, Duration openTime) => TryAdd(start, openTime, out var end)
        ? end
        : throw new InvalidOperationException(
            $"Cannot add {openTime} of open time to {start}: no more open time was found within ten years in the calendar {this}.");

    /// <summary>Adds open time as <see cref="Add"/> does, but answers false where there is too little of it.</summary>
    /// <param name="start">The instant from which open time counts.</param>
    /// <param name="openTime">The amount of open time, zero or more.</param>
    /// <param name="end">The instant found; the default instant where the answer is false.</param>
    /// <returns>Whether there is enough open time: false where none comes for ten years, or the time line ends.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TryAdd(Instant start, Duration openTime, out Instant end)
    {
        var found = TryAdd(At(start), Amount(openTime), out long micros);
        end = !found ? default : openTime == Duration.Zero ? start : Micros.ToInstant(micros);
        return found;
    }

    /// <summary>
    /// Finds the latest instant from which an amount of open time passes until <paramref name="end"/>: the mirror of <see cref="Add"/>.
    /// So the result may be an opening, but never the closing before it.
    /// </summary>
    /// <param name="end">The instant until which open time counts.</param>
    /// <param name="openTime">The amount of open time, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    /// <exception cref="InvalidOperationException">
    /// Going back, there is no more open time for ten years before the amount is reached, or the time line begins.
    /// </exception>
    public Instant Subtract(Instant end, Duration openTime) => TrySubtract(end, openTime, out var start)
        ? start
        : throw new InvalidOperationException(
            $"Cannot subtract {openTime} of open time from {end}: no more open time was found within ten years in the calendar {this}.");

    /// <summary>Subtracts open time as <see cref="Subtract"/> does, but answers false where there is too little of it.</summary>
    /// <param name="end">The instant until which open time counts.</param>
    /// <param name="openTime">The amount of open time, zero or more.</param>
    /// <param name="start">The instant found; the default instant where the answer is false.</param>
    /// <returns>Whether there is enough open time: false where there is none for ten years, or the time line begins.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open time is negative.</exception>
    public bool TrySubtract(Instant end, Duration openTime, out Instant start)
    {
        var found = TrySubtract(At(end), Amount(openTime), out long micros);
        start = !found ? default : openTime == Duration.Zero ? end : Micros.ToInstant(micros);
        return found;
    }

    /// <summary>Measures the open time between two instants.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The last instant, which is not part of the range.</param>
    /// <returns>The open time; zero if <paramref name="to"/> is not after <paramref name="from"/>.</returns>
    public Duration Between(Instant from, Instant to) => Micros.ToDuration(Between(At(from), At(to)));

    /// <summary>Whether the calendar is open at an instant: it is at an opening, and is not at a closing.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsOpen(Instant instant) => IsOpen(At(instant));

    /// <summary>Finds the first open instant at or after an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The instant itself when open, else the first opening after it; null if there is none within ten years.</returns>
    public Instant? NextOpening(Instant instant)
    {
        var micros = At(instant);
        var opening = NextOpening(micros);
        return opening == micros ? instant : Micros.ToInstantOrNull(opening);
    }

    /// <summary>Finds the first closing after an instant; a closing at the instant itself does not count.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The closing; null if there is none within ten years, as in a calendar that never closes.</returns>
    public Instant? NextClosing(Instant instant) => Micros.ToInstantOrNull(NextClosing(At(instant)));

    /// <summary>Finds the last closing at or before an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The closing; null if there is none within ten years, as in a calendar that never closes.</returns>
    public Instant? PreviousClosing(Instant instant) => Micros.ToInstantOrNull(PreviousClosing(At(instant)));

    /// <summary>Lists the open intervals of a range.</summary>
    /// <param name="range">A range with a start and an end; the end is not part of it.</param>
    /// <returns>The intervals in order, clipped to the range; none is empty and no two touch. Each is computed when it is read.</returns>
    /// <exception cref="ArgumentException">The range has no start or no end. The call itself throws, not the reading.</exception>
    public IEnumerable<Interval> OpenIntervals(Interval range)
    {
        CheckBounded(range);
        return Walk(At(range.Start), At(range.End));
    }

    /// <summary>Returns a calendar that is open when either of two is open. Its zone is this calendar's.</summary>
    /// <param name="other">The other calendar.</param>
    /// <exception cref="ArgumentNullException">The other calendar is null.</exception>
    public WorkingCalendar Union(WorkingCalendar other)
    {
        Guard.NotNull(other);
        return NeverCloses || Equals(other) ? this
            : other.NeverCloses ? new WorkingCalendar(Zone, WeeklyDefinition.Always(Zone))
            : Combine(CalendarOperation.Union, other);
    }

    /// <summary>Returns a calendar that is open when both are open, which may be never. Its zone is this calendar's.</summary>
    /// <param name="other">The other calendar.</param>
    /// <exception cref="ArgumentNullException">The other calendar is null.</exception>
    public WorkingCalendar Intersect(WorkingCalendar other)
    {
        Guard.NotNull(other);
        return other.NeverCloses || Equals(other) ? this : Combine(CalendarOperation.Intersect, other);
    }

    /// <summary>
    /// Returns a calendar that is open when this one is open and the other is closed, which may be never. Its zone is this calendar's.
    /// </summary>
    /// <param name="other">The other calendar.</param>
    /// <exception cref="ArgumentNullException">The other calendar is null.</exception>
    public WorkingCalendar Except(WorkingCalendar other) =>
        Combine(CalendarOperation.Except, Guard.NotNull(other));

    /// <summary>Whether two calendars have equal zones and normalised definitions. A holiday function equals only itself.</summary>
    /// <param name="other">The calendar to compare with; null equals none.</param>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other) || (other is not null && Zone.Equals(other.Zone) && _definition.Equals(other._definition));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => _definition.GetHashCode();

    /// <summary>Writes the zone and the hours, such as <c>Europe/Helsinki: Mon-Fri 08:00-16:00; closed Finland</c>.</summary>
    public override string ToString() => _definition.ToString();

    /// <summary>The parts that the calendar was built from; null for a combination of others.</summary>
    internal CalendarParts? Parts => _definition.Parts;

    private static DateTimeZone ZoneOf(string zoneId)
    {
        Guard.NotNull(zoneId);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId)
            ?? throw new ArgumentException(
                $"'{zoneId}' is not a time zone. Use an IANA id of the time zone database (tzdb), such as 'Europe/Helsinki'.",
                nameof(zoneId));
    }

    // The one instant too early for the time line in microseconds counts as its first.
    internal static long At(Instant instant) => Math.Max(Micros.Of(instant), Micros.Min);

    private static void CheckBounded(Interval range)
    {
        if (!range.HasStart || !range.HasEnd)
        {
            throw new ArgumentException($"The range {range} is unbounded; it must have a start and an end.", nameof(range));
        }
    }

    private static long Amount(Duration openTime)
    {
        if (openTime < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(openTime), openTime, $"The open time was {openTime}; it must be zero or more.");
        }

        // More than the whole time line is as good as any amount that does not fit; a Duration can be longer than its ticks can say.
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
