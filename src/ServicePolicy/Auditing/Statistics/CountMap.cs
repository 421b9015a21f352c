namespace ServicePolicy.Auditing;

/// <summary>How often each of some keys was met, in the order of the keys; equal by value. Adding two maps adds their counts.</summary>
internal sealed class CountMap<TKey> : SortedDictionary<TKey, long>, IEquatable<CountMap<TKey>>
    where TKey : notnull
{
    public CountMap()
        : base(typeof(TKey) == typeof(string) ? (IComparer<TKey>)StringComparer.Ordinal : Comparer<TKey>.Default)
    {
    }

    /// <summary>All counts together.</summary>
    public long Total => Values.Sum();

    /// <summary>How often a key was met.</summary>
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

/// <summary>Tallies by name, in the order of the names; equal by value. Adding two maps adds the tallies of a name.</summary>
internal sealed class TallyMap<TTally> : SortedDictionary<string, TTally>, IEquatable<TallyMap<TTally>>
    where TTally : class, ITally<TTally>, new()
{
    public TallyMap()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The tally of a name, made if there is none.</summary>
    public TTally Of(string name)
    {
        if (!TryGetValue(name, out var tally))
        {
            Add(name, tally = new());
        }

        return tally;
    }

    public void Add(TallyMap<TTally> other)
    {
        foreach (var entry in other)
        {
            Of(entry.Key).Add(entry.Value);
        }
    }

    public bool Equals(TallyMap<TTally>? other) => other is not null && Count == other.Count && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as TallyMap<TTally>);

    public override int GetHashCode() => Count;
}

/// <summary>Integer counts that can be added, in any order and grouping, to the same sums.</summary>
internal interface ITally<in TSelf>
{
    void Add(TSelf other);
}
