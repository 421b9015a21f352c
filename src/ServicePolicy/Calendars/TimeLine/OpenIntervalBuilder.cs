namespace ServicePolicy;

/// <summary>
/// Takes intervals in rising order of their openings, clips them to a range, joins those that touch or overlap, and sums up the open time
/// before each: what a table is made of.
/// </summary>
internal sealed class OpenIntervalBuilder(long from, long to, int capacity)
{
    private OpenInterval[] _intervals = new OpenInterval[capacity + 1];

    /// <summary>How many intervals there are.</summary>
    public int Count { get; private set; }

    public ref readonly OpenInterval this[int index] => ref _intervals[index];

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

    /// <summary>The intervals, and one more that is later than every instant, so that time past the last needs no case of its own.</summary>
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
