namespace ServicePolicy;

/// <summary>
/// The open intervals of a calendar in one span of the time line, compiled for questions that cost the same whatever they span:
/// openings, running sums of open time, and two indexes, from time and from open time to the interval. Immutable.
/// </summary>
internal sealed class CalendarTable
{
    // A cell of the time index is 2^36 microseconds, about 19 hours: a shift instead of a division, and one or two intervals in it.
    private const int CellShift = 36;

    // A run of more intervals than this in one cell is halved instead of walked.
    private const int ShortRun = 8;

    private readonly long[] _opens;
    private readonly long[] _sums;
    private readonly int[] _byTime;
    private readonly int[] _byAmount;
    private readonly long _firstCell;
    private readonly int _amountShift;
    private readonly int _count;

    private CalendarTable(long from, long to, IntervalSink sink)
    {
        From = from;
        To = to;
        _count = sink.Count;
        _opens = sink.Opens;
        _sums = sink.Sums;
        // Later than every instant, so that time past the last interval needs no case of its own.
        _opens[_count] = Micros.Max + 1;
        _firstCell = from >> CellShift;
        _byTime = IndexByTime();
        _amountShift = ShiftFor(_count == 0 ? 1 : _sums[_count] / _count);
        _byAmount = IndexByAmount();
        HasLongGap = FindLongGap();
    }

    /// <summary>The table knows [From, To): an interval that reaches either end may go on beyond it.</summary>
    public long From { get; }

    /// <inheritdoc cref="From"/>
    public long To { get; }

    /// <summary>Whether two neighbouring intervals are further apart than the search goes.</summary>
    public bool HasLongGap { get; }

    /// <summary>How many intervals there are.</summary>
    public int Count => _count;

    /// <summary>All the open time in the table.</summary>
    public long Total => _sums[_count];

    public static CalendarTable Compile(CalendarDefinition definition, long from, long to)
    {
        var days = (int)((to - from) / Micros.PerDay) + 1;
        var sink = new IntervalSink(from, to, definition.EstimateIntervals(days));
        definition.Emit(from, to, sink);
        return new CalendarTable(from, to, sink);
    }

    public long OpenOf(int index) => _opens[index];

    public long CloseOf(int index) => _opens[index] + _sums[index + 1] - _sums[index];

    /// <summary>The first interval that ends after t; the count if none does. For t in [From, To].</summary>
    public int FirstEndingAfter(long t)
    {
        var cell = (int)((t >> CellShift) - _firstCell);
        var low = _byTime[cell];
        var high = _byTime[cell + 1];
        if (high - low > ShortRun)
        {
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (CloseOf(middle) <= t)
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

        while (low < high && CloseOf(low) <= t)
        {
            low++;
        }

        return low;
    }

    /// <summary>The open time in [From, t), for t in [From, To].</summary>
    public long OpenBefore(long t)
    {
        var index = FirstEndingAfter(t);
        return _sums[index] + Math.Max(0, t - _opens[index]);
    }

    public bool IsOpen(long t) => _opens[FirstEndingAfter(t)] <= t;

    /// <summary>The earliest instant before which the table has this much open time; amount in (0, Total].</summary>
    public long EarliestWith(long amount)
    {
        var index = IntervalOf(amount - 1);
        return _opens[index] + amount - _sums[index];
    }

    /// <summary>The latest instant before which the table has this much open time; amount in [0, Total).</summary>
    public long LatestWith(long amount)
    {
        var index = IntervalOf(amount);
        return _opens[index] + amount - _sums[index];
    }

    // The interval in which the open microsecond number `amount` lies, counted from zero: sums[i] <= amount < sums[i + 1].
    private int IntervalOf(long amount)
    {
        var bucket = (int)(amount >> _amountShift);
        var low = _byAmount[bucket];
        var high = _byAmount[bucket + 1];
        if (high - low > ShortRun)
        {
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (_sums[middle + 1] <= amount)
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

        while (_sums[low + 1] <= amount)
        {
            low++;
        }

        return low;
    }

    // At a cell the first interval that ends after the cell begins; one place more, so that a cell's successor always exists.
    private int[] IndexByTime()
    {
        var cells = (int)((To >> CellShift) - _firstCell) + 2;
        var index = new int[cells];
        var next = 0;
        for (var cell = 0; cell < cells; cell++)
        {
            var start = (_firstCell + cell) << CellShift;
            while (next < _count && CloseOf(next) <= start)
            {
                next++;
            }

            index[cell] = next;
        }

        return index;
    }

    // At a bucket of open time the interval in which the bucket begins.
    private int[] IndexByAmount()
    {
        var buckets = (int)(Total >> _amountShift) + 2;
        var index = new int[buckets];
        var next = 0;
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var start = (long)bucket << _amountShift;
            while (next < _count - 1 && _sums[next + 1] <= start)
            {
                next++;
            }

            index[bucket] = next;
        }

        return index;
    }

    private bool FindLongGap()
    {
        for (var index = 1; index < _count; index++)
        {
            if (_opens[index] - CloseOf(index - 1) > WorkingCalendar.SearchLimit)
            {
                return true;
            }
        }

        return false;
    }

    // The smallest power of two that is not below the average interval.
    private static int ShiftFor(long average)
    {
        var shift = 0;
        while ((1L << shift) < average)
        {
            shift++;
        }

        return shift;
    }
}
