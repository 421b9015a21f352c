using System.Collections;

namespace ServicePolicy;

/// <summary>An immutable list that compares by value, so that a record that holds one compares by value too.</summary>
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

    /// <summary>A copy of the items, or the items themselves where they are such a list already; null gives the empty list.</summary>
    public static EquatableList<T> From(IEnumerable<T>? items) =>
        items as EquatableList<T> ?? (items is null or ICollection<T> { Count: 0 } ? Empty : new EquatableList<T>(items));

    /// <summary>A list over an array without a copy; the caller must not keep the array.</summary>
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
