namespace ServicePolicy;

/// <summary>Chooses the contact that comes next, and what is said in it together (docs/rules.md#said-together).</summary>
internal static class ContactBundling
{
    /// <summary>The position of the obligation that comes first, or -1 where none can.</summary>
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

    /// <summary>Whether another obligation is said along with the first; if only time keeps it out, from when it will be.</summary>
    public static bool Joins(in EvaluatedObligation other, in EvaluatedObligation first, in ObligationEngine reckoner, ref long revisitAt)
    {
        if (other.Owed.OnHold || !other.CanJoin(first))
        {
            return false;
        }

        var within = reckoner.CombineWithin;
        if (other.ActBy <= Math.Max(first.ActBy, reckoner.Now) + within)
        {
            return true;
        }

        revisitAt = Math.Min(revisitAt, other.ActBy - within);
        return false;
    }
}
