namespace ServicePolicy.Auditing;

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
