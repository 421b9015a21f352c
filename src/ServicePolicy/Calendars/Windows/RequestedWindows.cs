namespace ServicePolicy;

/// <summary>The windows for which a customer asked, in microseconds: half-open, sorted, and joined where they touch.</summary>
internal sealed class RequestedWindows : IEquatable<RequestedWindows>
{
    private readonly long[] _openings;
    private readonly long[] _closings;

    private RequestedWindows(long[] openings, long[] closings) => (_openings, _closings) = (openings, closings);

    /// <summary>The end of the last window.</summary>
    public long End => _closings[^1];

    /// <summary>Creates the windows from intervals that each have a start, an end and a length; null for none.</summary>
    public static RequestedWindows? Of(IEnumerable<Interval> intervals)
    {
        var openings = new List<long>();
        var closings = new List<long>();
        foreach (var interval in intervals.OrderBy(interval => interval.Start))
        {
            var (from, to) = (Micros.Of(interval.Start), Micros.Of(interval.End));
            if (closings.Count > 0 && from <= closings[^1])
            {
                closings[^1] = Math.Max(closings[^1], to);
            }
            else
            {
                openings.Add(from);
                closings.Add(to);
            }
        }

        return openings.Count == 0 ? null : new([.. openings], [.. closings]);
    }

    public bool IsOpen(long instant)
    {
        var index = FirstEndingAfter(instant);
        return index < _openings.Length && _openings[index] <= instant;
    }

    /// <summary>The instant itself when open, else the next opening; none if there is none.</summary>
    public long NextOpening(long instant)
    {
        var index = FirstEndingAfter(instant);
        return index < _openings.Length ? Math.Max(instant, _openings[index]) : Micros.None;
    }

    public long NextClosing(long instant)
    {
        var index = FirstEndingAfter(instant);
        return index < _closings.Length ? _closings[index] : Micros.None;
    }

    public long PreviousOpening(long instant)
    {
        var last = Micros.None;
        foreach (var opening in _openings)
        {
            last = opening <= instant ? opening : last;
        }

        return last;
    }

    /// <summary>The instant itself when open, else the last closing at or before it; none if there is none.</summary>
    public long LastWithin(long instant)
    {
        var index = FirstEndingAfter(instant);
        return index < _openings.Length && _openings[index] <= instant ? instant
            : index > 0 ? _closings[index - 1]
            : Micros.None;
    }

    /// <summary>Whether a window opens after an instant.</summary>
    public bool OpensAfter(long instant) => _openings[^1] > instant;

    /// <summary>The first window that ends after an instant; none and none if there is none.</summary>
    public (long Opening, long Closing) FirstEndAfter(long instant)
    {
        var index = FirstEndingAfter(instant);
        return index < _openings.Length ? (_openings[index], _closings[index]) : (Micros.None, Micros.None);
    }

    public bool Equals(RequestedWindows? other) =>
        other is not null && _openings.AsSpan().SequenceEqual(other._openings) && _closings.AsSpan().SequenceEqual(other._closings);

    public override bool Equals(object? obj) => Equals(obj as RequestedWindows);

    public override int GetHashCode() => _openings[0].GetHashCode() ^ End.GetHashCode();

    private int FirstEndingAfter(long instant)
    {
        var index = 0;
        while (index < _closings.Length && _closings[index] <= instant)
        {
            index++;
        }

        return index;
    }
}
