using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>
/// The compiled tables of one calendar: nothing until the first question, then one that grows with what is asked, and a second for
/// times so far away that one table would hold decades nobody asks about. Safe to share: tables are immutable and published whole.
/// </summary>
internal sealed class TableCache
{
    private const long Year = 366 * Micros.PerDay;
    private const long Margin = 16 * Micros.PerDay;

    // About a megabyte for a desk with one shift a day; more than the span of anybody's cases.
    private const long MaxSpan = 100 * Year;

    private readonly CalendarDefinition _definition;
    private CalendarTable? _main;
    private CalendarTable? _far;

    public TableCache(CalendarDefinition definition) => _definition = definition;

    /// <summary>
    /// A table that knows [from, to]; if that is longer than a table may be, or leaves the time line, as much of it as fits, from its
    /// beginning.
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

    // The table stretched over the range, by half its length at least so that growing step by step stays cheap; null if that is too long.
    private static (long From, long To)? Stretch(CalendarTable table, long from, long to)
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

        if (Stretch(main, from, to) is { } stretched)
        {
            return Publish(ref _main, main, stretched);
        }

        var far = Volatile.Read(ref _far);
        if (far is not null && far.From <= from && to < far.To)
        {
            return far;
        }

        var range = far is not null && Stretch(far, from, to) is { } stretchedFar ? stretchedFar : Fresh(from, to);
        return Publish(ref _far, far, range);
    }

    // At least a year, so that the cases of a season compile once; the past of a case is asked for as well.
    private static (long From, long To) Fresh(long from, long to)
    {
        from -= Margin;
        return (from, Math.Max(to + Margin, from + Year));
    }

    private CalendarTable Publish(ref CalendarTable? slot, CalendarTable? seen, (long From, long To) range)
    {
        var table = Compile(_definition, range.From, range.To);
        // Whoever loses the race keeps its own table for this question: both say the same.
        Interlocked.CompareExchange(ref slot, table, seen);
        return table;
    }
}
