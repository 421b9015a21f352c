using System.Collections;

namespace ServicePolicy.CustomDuties;

/// <summary>
/// The moments at which something happened that can happen more than once, such as a reopening, a handover or a resolution, oldest first.
/// The default value is empty.
/// </summary>
/// <remarks>Equal by value. Immutable; safe to share between threads.</remarks>
public readonly struct Moments : IEquatable<Moments>, IReadOnlyList<Moment>
{
    private readonly Moment _first;
    private readonly Moment[]? _later;

    private Moments(Moment first, Moment[]? later) => (_first, _later) = (first, later);

    /// <summary>The number of moments.</summary>
    public int Count => _first.IsNever ? 0 : 1 + (_later?.Length ?? 0);

    /// <summary>The oldest moment, or <see cref="Moment.Never"/> where there is none.</summary>
    public Moment First => _first;

    /// <summary>The newest moment, or <see cref="Moment.Never"/> where there is none.</summary>
    public Moment Last => _later is { Length: > 0 } later ? later[^1] : _first;

    /// <summary>The moment at a position, counted from 0, the oldest.</summary>
    /// <param name="index">The position; 0 or more, and less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Moment this[int index] =>
        index < 0 || index >= Count ? throw new ArgumentOutOfRangeException(nameof(index), index, OutOfRange(Count))
        : index == 0 ? _first
        : _later![index - 1];

    /// <summary>Creates a list of one moment; of none where it is <see cref="Moment.Never"/>.</summary>
    public static Moments Of(Moment moment) => new(moment, null);

    /// <summary>Finds the first moment that comes after another.</summary>
    /// <returns>The moment, or <see cref="Moment.Never"/> where none comes after it.</returns>
    public Moment FirstAfter(Moment moment)
    {
        if (_first > moment)
        {
            return _first;
        }

        foreach (var later in _later ?? [])
        {
            if (later > moment)
            {
                return later;
            }
        }

        return Moment.Never;
    }

    /// <summary>Counts the moments that equal another; 0 for <see cref="Moment.Never"/>.</summary>
    public int CountAt(Moment moment)
    {
        var count = _first == moment && !moment.IsNever ? 1 : 0;
        foreach (var later in _later ?? [])
        {
            count += later == moment ? 1 : 0;
        }

        return count;
    }

    /// <summary>These and one more; the same moment twice counts twice.</summary>
    internal Moments And(Moment moment)
    {
        if (moment.IsNever)
        {
            return this;
        }

        if (_first.IsNever)
        {
            return Of(moment);
        }

        if (moment < Last)
        {
            Moment[] all = [.. this, moment];
            Array.Sort(all);
            return new(all[0], [.. all.Skip(1)]);
        }

        return new(_first, [.. _later ?? [], moment]);
    }

    /// <inheritdoc/>
    public bool Equals(Moments other) =>
        _first == other._first && (_later ?? []).AsSpan().SequenceEqual((other._later ?? []).AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Moments other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Count * 397) ^ Last.GetHashCode();

    /// <summary>Returns an enumerator over the moments, oldest first.</summary>
    public IEnumerator<Moment> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns whether both lists hold the same moments.</summary>
    public static bool operator ==(Moments left, Moments right) => left.Equals(right);

    /// <summary>Returns whether the lists hold different moments.</summary>
    public static bool operator !=(Moments left, Moments right) => !left.Equals(right);

    private static string OutOfRange(int count) =>
        count == 0 ? "The list is empty, so no position is allowed." : $"The position must be from 0 to {count - 1}.";
}
