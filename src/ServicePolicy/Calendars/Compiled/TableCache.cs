using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>
/// The compiled tables of one calendar: none until the first question, then one that grows with the questions, and a second for times so
/// far away that a single table would hold decades nobody asks about. Thread-safe, because tables are immutable and published whole.
/// </summary>
internal sealed class TableCache
{
    private const long Year = 366 * Micros.PerDay;
    private const long Margin = 16 * Micros.PerDay;

    // About a megabyte for a desk with one shift a day, and longer than the cases of any desk.
    private const long MaxSpan = 100 * Year;

    private readonly CalendarDefinition _definition;
    private CalendarTable? _main;
    private CalendarTable? _far;

    public TableCache(CalendarDefinition definition) => _definition = definition;

    /// <summary>
    /// Returns a table that covers [from, to]; if that is longer than a table may be, or leaves the time line, as much of it as fits, from
    /// its beginning.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CalendarTable Cover(long from, long to)
    {
        var main = Volatile.Read(ref _main);
        if (main is not null && main.From <= from && to < main.To)
        {
            return main;
        }

        return Find(main, from, to);
    }

    private static CalendarTable Compile(CalendarDefinition definition, long from, long to) =>
        CalendarTable.Compile(definition, Math.Max(from, Micros.Min), Math.Min(to, Micros.Max));

    // The table's range extended to cover another, by at least half its length so that repeated growth stays cheap; null if too long.
    private static (long From, long To)? Extend(CalendarTable table, long from, long to)
    {
        if (Math.Max(table.To, to) - Math.Min(table.From, from) > MaxSpan - (2 * Margin))
        {
            return null;
        }

        var step = (table.To - table.From) / 2;
        var newFrom = from < table.From ? Math.Min(from - Margin, table.From - step) : table.From;
        var newTo = to >= table.To ? Math.Max(to + Margin, table.To + step) : table.To;
        return newTo - newFrom <= MaxSpan
            ? (newFrom, newTo)
            : (Math.Min(from - Margin, table.From), Math.Max(to + Margin, table.To));
    }

    private CalendarTable Find(CalendarTable? main, long from, long to)
    {
        from = Math.Max(from, Micros.Min);
        to = Math.Min(Math.Min(to, Micros.Max - 1), from + MaxSpan - (4 * Margin));
        if (main is null)
        {
            return Publish(ref _main, null, Fresh(from, to));
        }

        if (main.From <= from && to < main.To)
        {
            return main;
        }

        if (Extend(main, from, to) is { } extended)
        {
            return Publish(ref _main, main, extended);
        }

        var far = Volatile.Read(ref _far);
        if (far is not null && far.From <= from && to < far.To)
        {
            return far;
        }

        var range = far is not null && Extend(far, from, to) is { } extendedFar ? extendedFar : Fresh(from, to);
        return Publish(ref _far, far, range);
    }

    // At least a year, so that the cases of one season compile once, and some time before, because questions go back as well.
    private static (long From, long To) Fresh(long from, long to)
    {
        from -= Margin;
        return (from, Math.Max(to + Margin, from + Year));
    }

    private CalendarTable Publish(ref CalendarTable? slot, CalendarTable? seen, (long From, long To) range)
    {
        var table = Compile(_definition, range.From, range.To);
        // A thread that loses the race uses its own table for this question; both give the same answers.
        Interlocked.CompareExchange(ref slot, table, seen);
        return table;
    }
}
