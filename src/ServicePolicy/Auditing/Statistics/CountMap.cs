namespace ServicePolicy.Auditing;

/// <summary>Counts how often each key occurred, in the order of the keys; equal by value. Adding two maps adds their counts.</summary>
internal sealed class CountMap<TKey> : SortedDictionary<TKey, long>, IEquatable<CountMap<TKey>>
    where TKey : notnull
{
    public CountMap()
        : base(typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default)
    {
    }

    /// <summary>The sum of all counts.</summary>
    public long Total => Values.Sum();

    /// <summary>How often a key occurred.</summary>
    public long Of(TKey key) => TryGetValue(key, out var count) ? count : 0;

    public void Note(TKey key, long count = 1)
    {
        TryGetValue(key, out var before);
        this[key] = before + count;
    }

    public void Add(CountMap<TKey> other)
    {
        foreach (var entry in other)
        {
            Note(entry.Key, entry.Value);
        }
    }

    public bool Equals(CountMap<TKey>? other) => other is not null && Count == other.Count && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as CountMap<TKey>);

    public override int GetHashCode() => Count;
}
