using System.Runtime.CompilerServices;

namespace ServicePolicy;

/// <summary>
/// The open intervals of a calendar in one range of the time line, compiled so that a question costs the same however far it reaches: the
/// intervals with running sums of open time, and two indexes, from time and from open time to the interval. Immutable.
/// </summary>
/// <remarks>
/// A look-up goes to a cell, and from there takes a number of steps that is the same for all cells. Each step is an addition without a
/// branch, because a processor cannot predict whether an instant lies before or after a closing. Look-ups are marked for inlining, because
/// the compiler does not inline them without a profile, and that would cost half the time of a plan.
/// </remarks>
internal sealed class CalendarTable
{
    // A cell of the time index is 2^36 microseconds, about 19 hours: a shift instead of a division, and one or two closings in it.
    private const int CellShift = 36;

    // Where some cell needs more steps than this, a binary search replaces them.
    private const int MostSteps = 4;

    private readonly OpenInterval[] _intervals;
    private readonly int[] _byTime;
    private readonly int[] _byAmount;
    private readonly long _firstCell;
    private readonly int _amountShift;
    private readonly int _timeSteps;
    private readonly int _amountSteps;
    private WorkingDays? _days;

    private CalendarTable(long from, long to, OpenIntervalBuilder builder)
    {
        From = from;
        To = to;
        Count = builder.Count;
        _intervals = builder.Finish();
        Total = _intervals[Count].Before;
        _firstCell = from >> CellShift;
        (_byTime, _timeSteps) = IndexByTime();
        _amountShift = ShiftFor(Count == 0 ? 1 : Total / Count);
        (_byAmount, _amountSteps) = IndexByAmount();
        HasLongGap = FindLongGap();
    }

    /// <summary>The table covers [From, To); an interval that reaches either end may continue beyond it.</summary>
    public long From { get; }

    /// <inheritdoc cref="From"/>
    public long To { get; }

    /// <summary>Whether two neighbouring intervals are further apart than the search limit.</summary>
    public bool HasLongGap { get; }

    /// <summary>The number of intervals.</summary>
    public int Count { get; }

    /// <summary>The open time of the whole table.</summary>
    public long Total { get; }

    /// <summary>The interval at an index; at <see cref="Count"/> one that is later than every instant.</summary>
    public ref readonly OpenInterval this[int index] => ref _intervals[index];

    public static CalendarTable Compile(CalendarDefinition definition, long from, long to)
    {
        var days = (int)((to - from) / Micros.PerDay) + 1;
        var builder = new OpenIntervalBuilder(from, to, definition.EstimateIntervals(days));
        definition.Emit(from, to, builder);
        return new CalendarTable(from, to, builder);
    }

    /// <summary>The index of the first interval that ends after t, in [From, To]; <see cref="Count"/> if none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstEndingAfter(long t)
    {
        var intervals = _intervals;
        var cell = (int)((t >> CellShift) - _firstCell);
        var index = _byTime[cell];
        if (_timeSteps > MostSteps)
        {
            return FirstEndingAfter(t, index, _byTime[cell + 1]);
        }

        for (var step = _timeSteps; step > 0; step--)
        {
            index += intervals[index].Closes <= t ? 1 : 0;
        }

        return index;
    }

    /// <summary>The open time in [From, t), for t in [From, To].</summary>
    public long OpenBefore(long t) => _intervals[FirstEndingAfter(t)].OpenBefore(t);

    public bool IsOpen(long t) => _intervals[FirstEndingAfter(t)].Opens <= t;

    /// <summary>The earliest instant before which the table has an amount of open time, in (0, Total].</summary>
    public long EarliestWith(long amount)
    {
        ref readonly var interval = ref _intervals[IntervalOf(amount - 1)];
        return interval.Opens + amount - interval.Before;
    }

    /// <summary>
    /// The earliest instant before which the table has more open time than <paramref name="before"/>, by <paramref name="more"/>; none if
    /// that is zero, or the table has too little.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long EarliestWith(long before, long more) =>
        more > 0 && before + more <= Total ? EarliestWith(before + more) : Micros.None;

    /// <summary>The latest instant before which the table has an amount of open time, in [0, Total).</summary>
    public long LatestWith(long amount)
    {
        ref readonly var interval = ref _intervals[IntervalOf(amount)];
        return interval.Opens + amount - interval.Before;
    }

    /// <summary>The working days of the table, computed when first asked for.</summary>
    /// <param name="calendar">The calendar for which the table was compiled.</param>
    public WorkingDays DaysOf(WorkingCalendar calendar)
    {
        var days = Volatile.Read(ref _days);
        if (days is null)
        {
            // A thread that loses the race has computed the same.
            days = WorkingDays.Of(this, calendar);
            Volatile.Write(ref _days, days);
        }

        return days;
    }

    private int FirstEndingAfter(long t, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_intervals[middle].Closes <= t)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The interval that contains the open microsecond number `amount`, counted from zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IntervalOf(long amount)
    {
        var intervals = _intervals;
        var bucket = (int)(amount >> _amountShift);
        var index = _byAmount[bucket];
        if (_amountSteps > MostSteps)
        {
            return IntervalOf(amount, index, _byAmount[bucket + 1]);
        }

        for (var step = _amountSteps; step > 0; step--)
        {
            index += intervals[index + 1].Before <= amount ? 1 : 0;
        }

        return index;
    }

    private int IntervalOf(long amount, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_intervals[middle].Until <= amount)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // For each cell, the first interval that ends after the cell begins; one more element, so that each cell has a successor.
    private (int[] Index, int Steps) IndexByTime()
    {
        var index = new int[(int)((To >> CellShift) - _firstCell) + 2];
        var next = 0;
        for (var cell = 0; cell < index.Length; cell++)
        {
            var start = (_firstCell + cell) << CellShift;
            while (next < Count && _intervals[next].Closes <= start)
            {
                next++;
            }

            index[cell] = next;
        }

        return (index, MostBetween(index));
    }

    // For each bucket of open time, the interval in which the bucket begins.
    private (int[] Index, int Steps) IndexByAmount()
    {
        var index = new int[(int)(Total >> _amountShift) + 2];
        var next = 0;
        for (var bucket = 0; bucket < index.Length; bucket++)
        {
            var start = (long)bucket << _amountShift;
            while (next < Count - 1 && _intervals[next].Until <= start)
            {
                next++;
            }

            index[bucket] = next;
        }

        return (index, MostBetween(index));
    }

    private static int MostBetween(int[] index)
    {
        var most = 0;
        for (var i = 1; i < index.Length; i++)
        {
            most = Math.Max(most, index[i] - index[i - 1]);
        }

        return most;
    }

    private bool FindLongGap()
    {
        for (var index = 1; index < Count; index++)
        {
            if (_intervals[index].Opens - _intervals[index - 1].Closes > WorkingCalendar.SearchLimit)
            {
                return true;
            }
        }

        return false;
    }

    // The greatest power of two that is not above the average interval.
    private static int ShiftFor(long average)
    {
        var shift = 0;
        while (average >> (shift + 1) > 0)
        {
            shift++;
        }

        return shift;
    }
}
