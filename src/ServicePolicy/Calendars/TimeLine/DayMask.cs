namespace ServicePolicy;

/// <summary>A set of days within a range, with one bit for each day.</summary>
internal readonly struct DayMask
{
    private readonly ulong[] _bits;
    private readonly int _first;

    public DayMask(int first, int days)
    {
        _first = first;
        _bits = days == 0 ? [] : new ulong[(days / 64) + 1];
    }

    /// <summary>Adds a day; a day outside the range is ignored.</summary>
    public void Add(int day)
    {
        var index = day - _first;
        if (index >= 0 && index >> 6 < _bits.Length)
        {
            _bits[index >> 6] |= 1UL << (index & 63);
        }
    }

    public bool Contains(int day)
    {
        var index = day - _first;
        return index >= 0 && index >> 6 < _bits.Length && (_bits[index >> 6] & (1UL << (index & 63))) != 0;
    }
}
