namespace ServicePolicy;

/// <summary>The waits for one party, oldest first: half-open, apart from each other.</summary>
internal sealed class WaitLog : IEquatable<WaitLog>
{
    private readonly Stretch[] _stretches;

    private WaitLog(Stretch[] stretches) => _stretches = stretches;

    public static WaitLog Empty { get; } = new([]);

    public int Count => _stretches.Length;

    public Stretch this[int index] => _stretches[index];

    /// <summary>The stretch in which an instant lies, or the default.</summary>
    public Stretch At(long instant) =>
        _stretches.Length > 0 && _stretches[^1] is var last && last.Start <= instant && instant < last.End ? last : default;

    /// <summary>The stretch that holds an instant, its end included, or the default; the first of two that touch.</summary>
    public Stretch Around(long instant)
    {
        foreach (var stretch in _stretches)
        {
            if (stretch.Start <= instant && instant <= stretch.End)
            {
                return stretch;
            }
        }

        return default;
    }

    /// <summary>Begins a wait; one that touches or overlaps the last goes on as one.</summary>
    public WaitLog Begin(long start, long end)
    {
        if (_stretches.Length > 0 && _stretches[^1].End >= start)
        {
            var joined = (Stretch[])_stretches.Clone();
            joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, end) };
            return new(joined);
        }

        return new([.. _stretches, new Stretch(start, end)]);
    }

    /// <summary>Ends the wait that goes on at an instant; one that has no length is none.</summary>
    public WaitLog Finish(long instant)
    {
        if (_stretches.Length == 0 || _stretches[^1].End <= instant)
        {
            return this;
        }

        var ended = (Stretch[])_stretches.Clone();
        ended[^1] = ended[^1] with { End = instant };
        if (ended[^1].Start >= instant)
        {
            Array.Resize(ref ended, ended.Length - 1);
        }

        return new(ended);
    }

    public EquatableList<Wait> ToWaits() => EquatableList<Wait>.Owning(Array.ConvertAll(_stretches, stretch => stretch.ToWait()));

    public bool Equals(WaitLog? other) => other is not null && _stretches.AsSpan().SequenceEqual(other._stretches);

    public override bool Equals(object? obj) => Equals(obj as WaitLog);

    public override int GetHashCode() => _stretches.Length == 0 ? 0 : _stretches[^1].GetHashCode();

    /// <summary>A wait in microseconds; <see cref="Open"/> as its end where none is known. The default is "no wait".</summary>
    internal readonly record struct Stretch(long Start, long End)
    {
        public const long Open = long.MaxValue;

        public bool IsNone => End == 0 && Start == 0;

        public Wait ToWait() => new(Micros.ToInstant(Start), End == Open ? null : Micros.ToInstant(End));
    }
}
