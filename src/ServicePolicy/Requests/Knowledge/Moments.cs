using System.Collections;

namespace ServicePolicy.CustomDuties;

/// <summary>
/// The moments at which something happened that happens again and again (a request reopened, handed over, resolved), oldest first.
/// The default value is "it never happened".
/// </summary>
/// <remarks>Immutable; equal when the moments are.</remarks>
public readonly struct Moments : IEquatable<Moments>, IReadOnlyList<Moment>
{
    private readonly Moment _first;
    private readonly Moment[]? _later;

    private Moments(Moment first, Moment[]? later) => (_first, _later) = (first, later);

    /// <summary>How often it happened.</summary>
    public int Count => _first.IsNever ? 0 : 1 + (_later?.Length ?? 0);

    /// <summary>The oldest, or <see cref="Moment.Never"/>.</summary>
    public Moment First => _first;

    /// <summary>The newest, or <see cref="Moment.Never"/>.</summary>
    public Moment Last => _later is { Length: > 0 } later ? later[^1] : _first;

    /// <summary>The moment at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Moment this[int index] =>
        index < 0 || index >= Count ? throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} occasions, counted from 0.")
        : index == 0 ? _first
        : _later![index - 1];

    /// <summary>One occasion.</summary>
    public static Moments Of(Moment moment) => new(moment, null);

    /// <summary>The first occasion that comes after a moment, or <see cref="Moment.Never"/>.</summary>
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

    /// <summary>How many happened at the very moment.</summary>
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

    /// <summary>Oldest first.</summary>
    public IEnumerator<Moment> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same moments.</summary>
    public static bool operator ==(Moments left, Moments right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Moments left, Moments right) => !left.Equals(right);
}
