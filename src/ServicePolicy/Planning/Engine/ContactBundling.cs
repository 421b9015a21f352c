namespace ServicePolicy;

/// <summary>Finds the obligation that comes next, and those that the same contact meets (docs/rules.md#said-together).</summary>
internal static class ContactBundling
{
    /// <summary>Returns the position of the obligation that comes first, or -1 if all are on hold.</summary>
    public static int First(ReadOnlySpan<EvaluatedObligation> owed)
    {
        var first = -1;
        for (var i = 0; i < owed.Length; i++)
        {
            if (!owed[i].Owed.OnHold && (first < 0 || owed[i].ComesBefore(owed[first])))
            {
                first = i;
            }
        }

        return first;
    }

    /// <summary>Whether an obligation falls due early enough to be said along with the first, which it can join.</summary>
    /// <param name="other">The obligation.</param>
    /// <param name="first">The obligation that comes first.</param>
    /// <param name="within">How much later it may fall due, in microseconds.</param>
    /// <param name="now">The instant of the plan; a first obligation whose last allowed moment has passed counts as due now.</param>
    public static bool IsDueWith(in EvaluatedObligation other, in EvaluatedObligation first, long within, long now) =>
        other.ActBy <= Math.Max(first.ActBy, now) + within;

    /// <summary>Writes the positions of all obligations that the next contact meets, in the order in which they come.</summary>
    /// <returns>The number of positions written to <paramref name="said"/>.</returns>
    public static int SaidTogether(ReadOnlySpan<EvaluatedObligation> owed, int first, long within, long now, Span<int> said)
    {
        var count = 0;
        said[count++] = first;
        for (var i = 0; i < owed.Length; i++)
        {
            if (i == first || !owed[i].CanJoin(owed[first]) || !IsDueWith(owed[i], owed[first], within, now))
            {
                continue;
            }

            var position = count++;
            while (position > 1 && owed[i].ComesBefore(owed[said[position - 1]]))
            {
                said[position] = said[position - 1];
                position--;
            }

            said[position] = i;
        }

        return count;
    }
}
