using System.Collections;

namespace ServicePolicy;

/// <summary>An immutable list that compares by value, so that records that hold one do.</summary>
internal sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items;

    public EquatableList(IEnumerable<T> items)
        : this((T[])[.. items])
    {
    }

    private EquatableList(T[] items) => _items = items;

    public static EquatableList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public static EquatableList<T> From(IEnumerable<T>? items) => items as EquatableList<T> ?? (items is null or ICollection<T> { Count: 0 } ? Empty : new EquatableList<T>(items));

    /// <summary>A list of an array that nobody else holds.</summary>
    public static EquatableList<T> Owning(T[] items) => new(items);

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(EquatableList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
        {
            hash = unchecked((hash * 397) ^ (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override string ToString() => string.Join(", ", _items);
}
