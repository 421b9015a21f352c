using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ServicePolicy.Benchmarks;

/// <summary>
/// The fastest that two plain arrays allow: openings and running sums of open time, each searched by halving without a branch or a bounds
/// check, on bare microseconds.
/// </summary>
internal sealed class BinarySearches
{
    private readonly long[] _openings;
    private readonly long[] _sums;

    public BinarySearches(IReadOnlyList<Interval> open)
    {
        var length = 1;
        while (length < open.Count + 1)
        {
            length *= 2;
        }

        _openings = new long[length];
        _sums = new long[length];
        _openings.AsSpan().Fill(long.MaxValue);
        _sums.AsSpan().Fill(long.MaxValue);
        _sums[0] = 0;
        for (var i = 0; i < open.Count; i++)
        {
            _openings[i] = Desk.Micros(open[i].Start);
            _sums[i + 1] = _sums[i] + Desk.Micros(open[i].Duration);
        }
    }

    public long Add(long start, long openTime)
    {
        var amount = OpenBefore(start) + openTime;
        var index = LastAtOrBefore(_sums, amount - 1);
        return _openings[index] + amount - _sums[index];
    }

    public long Between(long from, long to) => OpenBefore(to) - OpenBefore(from);

    private long OpenBefore(long instant)
    {
        var index = LastAtOrBefore(_openings, instant);
        return Math.Min(_sums[index] + instant - _openings[index], _sums[index + 1]);
    }

    private static int LastAtOrBefore(long[] sorted, long value)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(sorted);
        nint index = 0;
        for (nint half = sorted.Length / 2; half > 0; half /= 2)
        {
            // All ones where the middle is at or before the value.
            var mask = (nint)((Unsafe.Add(ref first, index + half) - value - 1) >> 63);
            index += half & mask;
        }

        return (int)index;
    }
}
