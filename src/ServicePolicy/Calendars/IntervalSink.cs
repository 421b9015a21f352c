namespace ServicePolicy;

/// <summary>
/// Takes intervals in rising order of their openings, clips them to a range, joins those that touch or overlap, and keeps openings
/// with running sums of open time: what a table is made of.
/// </summary>
internal sealed class IntervalSink
{
    private readonly long _from;
    private readonly long _to;
    private long _lastClose = long.MinValue;

    public IntervalSink(long from, long to, int capacity)
    {
        _from = from;
        _to = to;
        Opens = new long[capacity + 1];
        Sums = new long[capacity + 1];
    }

    /// <summary>How many intervals there are.</summary>
    public int Count { get; private set; }

    /// <summary>Openings; one place more than there are intervals.</summary>
    public long[] Opens { get; private set; }

    /// <summary>At i the open time before interval i; at <see cref="Count"/> all of it.</summary>
    public long[] Sums { get; private set; }

    public long CloseOf(int index) => Opens[index] + Sums[index + 1] - Sums[index];

    public void Add(long open, long close)
    {
        open = Math.Max(open, Math.Max(_from, _lastClose));
        close = Math.Min(close, _to);
        if (close <= open)
        {
            return;
        }

        if (open == _lastClose)
        {
            Sums[Count] += close - open;
        }
        else
        {
            Append(open, close);
        }

        _lastClose = close;
    }

    private void Append(long open, long close)
    {
        if (Count + 2 > Opens.Length)
        {
            var capacity = (Opens.Length * 3 / 2) + 8;
            Opens = Resize(Opens, capacity);
            Sums = Resize(Sums, capacity);
        }

        Opens[Count] = open;
        Sums[Count + 1] = Sums[Count] + close - open;
        Count++;
    }

    private static long[] Resize(long[] array, int length)
    {
        Array.Resize(ref array, length);
        return array;
    }
}
