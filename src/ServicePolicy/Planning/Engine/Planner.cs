namespace ServicePolicy;

/// <summary>Makes plans and due times of what the engine works out.</summary>
internal static class Planner
{
    // More than are owed in practice at one time.
    private const int OnStack = 32;

    [ThreadStatic]
    private static EvaluatedObligation[]? t_slots;

    public static ContactPlan Plan(in ObligationEngine reckoner, PolicyChoice? choice, long changesAt)
    {
        var slots = Rent(reckoner.Policy);
        var revisitAt = changesAt;
        var owed = slots.AsSpan(0, reckoner.Evaluate(slots, ref revisitAt));

        Span<int> together = owed.Length <= OnStack ? stackalloc int[OnStack] : new int[owed.Length];
        var plan = new ContactPlan(reckoner, choice, owed, together.Slice(0, SaidTogether(reckoner, owed, together, ref revisitAt)), revisitAt);
        Return(slots);
        return plan;
    }

    public static DueTimes Due(in ObligationEngine reckoner, long changesAt)
    {
        var slots = Rent(reckoner.Policy);
        var revisitAt = changesAt;
        var owed = slots.AsSpan(0, reckoner.Evaluate(slots, ref revisitAt));
        var first = ContactBundling.First(owed);
        if (first >= 0)
        {
            for (var i = 0; i < owed.Length; i++)
            {
                _ = i != first && ContactBundling.Joins(owed[i], owed[first], reckoner, ref revisitAt);
            }

            Opening(owed[first], reckoner.Now, ref revisitAt);
        }

        var due = first >= 0 ? new DueTimes(reckoner.Request, owed[first], revisitAt) : new DueTimes(reckoner.Request, revisitAt);
        Return(slots);
        return due;
    }

    /// <summary>The positions of what is said in the next contact, the first first.</summary>
    /// <returns>How many there are.</returns>
    private static int SaidTogether(in ObligationEngine reckoner, ReadOnlySpan<EvaluatedObligation> owed, Span<int> together, ref long revisitAt)
    {
        var first = ContactBundling.First(owed);
        if (first < 0)
        {
            return 0;
        }

        var count = 0;
        together[count++] = first;
        for (var i = 0; i < owed.Length; i++)
        {
            if (i == first || !ContactBundling.Joins(owed[i], owed[first], reckoner, ref revisitAt))
            {
                continue;
            }

            var place = count++;
            for (; place > 1 && owed[i].ComesBefore(owed[together[place - 1]]); place--)
            {
                together[place] = together[place - 1];
            }

            together[place] = i;
        }

        Opening(owed[first], reckoner.Now, ref revisitAt);
        return count;
    }

    private static void Opening(in EvaluatedObligation first, long now, ref long revisitAt)
    {
        if (first.HasWindow && first.From > now)
        {
            revisitAt = Math.Min(revisitAt, first.From);
        }
    }

    /// <summary>One buffer a thread; a duty that plans inside its own question gets one of its own.</summary>
    private static EvaluatedObligation[] Rent(ContactPolicy policy)
    {
        var slots = t_slots is { } idle && idle.Length >= policy.Duties.Count ? idle : new EvaluatedObligation[Math.Max(20, policy.Duties.Count)];
        t_slots = null;
        return slots;
    }

    private static void Return(EvaluatedObligation[] slots) => t_slots = slots;
}
