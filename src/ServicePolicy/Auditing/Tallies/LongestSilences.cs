namespace ServicePolicy.Auditing;

/// <summary>The longest silences, longest first and no more than are kept; equal by value.</summary>
internal sealed class LongestSilences : List<RankedSilence>, IEquatable<LongestSilences>
{
    public void Note(RankedSilence silence)
    {
        if (Count == SilenceTally.Most && this[Count - 1].CompareTo(silence) <= 0)
        {
            return;
        }

        var place = BinarySearch(silence);
        Insert(place < 0 ? ~place : place, silence);
        if (Count > SilenceTally.Most)
        {
            RemoveAt(SilenceTally.Most);
        }
    }

    public void Add(LongestSilences other)
    {
        foreach (var silence in other)
        {
            Note(silence);
        }
    }

    public bool Equals(LongestSilences? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as LongestSilences);

    public override int GetHashCode() => Count;
}
