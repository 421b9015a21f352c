namespace ServicePolicy;

/// <summary>
/// Builds the intervals of a table: takes them in rising order of their openings, clips them to a range, joins those that touch or
/// overlap, and sums up the open time before each.
/// </summary>
internal sealed class OpenIntervalBuilder(long from, long to, int capacity)
{
    private OpenInterval[] _intervals = new OpenInterval[capacity + 1];

    /// <summary>The number of intervals so far.</summary>
    public int Count { get; private set; }

    public ref readonly OpenInterval this[int index] => ref _intervals[index];

    /// <summary>Adds an interval that opens no earlier than those before it.</summary>
    public void Add(long open, long close)
    {
        open = Math.Max(open, from);
        close = Math.Min(close, to);
        if (close <= open)
        {
            return;
        }

        if (Count == 0)
        {
            _intervals[Count++] = new(open, close, 0);
            return;
        }

        ref var last = ref _intervals[Count - 1];
        if (open > last.Closes)
        {
            Append(new(open, close, last.Until));
        }
        else if (close > last.Closes)
        {
            last = new(last.Opens, close, last.Before);
        }
    }

    /// <summary>Returns the intervals and one more, later than every instant, so that time after the last is no special case.</summary>
    public OpenInterval[] Finish()
    {
        Append(new(Micros.Max + 1, long.MaxValue, Count == 0 ? 0 : _intervals[Count - 1].Until));
        return _intervals;
    }

    private void Append(OpenInterval interval)
    {
        if (Count == _intervals.Length)
        {
            Array.Resize(ref _intervals, (Count * 3 / 2) + 8);
        }

        _intervals[Count++] = interval;
    }
}
