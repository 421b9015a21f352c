namespace ServicePolicy.Auditing;

/// <summary>A silence in microseconds. The longest come first, and silences that differ are never equal in order.</summary>
internal sealed record RankedSilence(string Request, long Start, long? End, long Ours) : IComparable<RankedSilence>
{
    public int CompareTo(RankedSilence? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = other.Ours.CompareTo(Ours);
        order = order == 0 ? string.CompareOrdinal(Request, other.Request) : order;
        order = order == 0 ? Start.CompareTo(other.Start) : order;
        return order == 0 ? Nullable.Compare(End, other.End) : order;
    }
}
