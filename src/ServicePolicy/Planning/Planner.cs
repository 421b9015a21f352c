namespace ServicePolicy;

/// <summary>Makes plans and due times of what the engine works out.</summary>
internal static class Planner
{
    [ThreadStatic]
    private static Reckoning[]? t_slots;

    public static ContactPlan Plan(in Reckoner reckoner, PolicyChoice? choice, long changesAt)
    {
        var slots = Rent(reckoner.Policy);
        var revisitAt = changesAt;
        var owed = slots.AsSpan(0, reckoner.Reckon(slots, ref revisitAt));

        var obligations = new Obligation[owed.Length];
        for (var i = 0; i < owed.Length; i++)
        {
            obligations[i] = new Obligation(reckoner.Policy, reckoner.Request, owed[i]);
        }

        var next = Next(reckoner, owed, obligations, ref revisitAt);
        Return(slots);
        return new(reckoner.Policy, choice, reckoner.Request, reckoner.Now, next, ValueList<Obligation>.Owning(obligations), revisitAt);
    }

    public static DueTimes Due(in Reckoner reckoner, long changesAt)
    {
        var slots = Rent(reckoner.Policy);
        var revisitAt = changesAt;
        var owed = slots.AsSpan(0, reckoner.Reckon(slots, ref revisitAt));
        var first = Together.First(owed);
        if (first >= 0)
        {
            for (var i = 0; i < owed.Length; i++)
            {
                _ = i != first && Together.Joins(owed[i], owed[first], reckoner, ref revisitAt);
            }

            Opening(owed[first], reckoner.Now, ref revisitAt);
        }

        var due = new DueTimes(reckoner.Request, first >= 0 ? owed[first] : default, revisitAt);
        Return(slots);
        return due;
    }

    private static NextContact? Next(in Reckoner reckoner, Span<Reckoning> owed, Obligation[] obligations, ref long revisitAt)
    {
        var first = Together.First(owed);
        if (first < 0)
        {
            return null;
        }

        Span<int> together = owed.Length <= 64 ? stackalloc int[owed.Length] : new int[owed.Length];
        var count = 0;
        together[count++] = first;
        for (var i = 0; i < owed.Length; i++)
        {
            if (i == first || !Together.Joins(owed[i], owed[first], reckoner, ref revisitAt))
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
        var because = new Obligation[count];
        for (var i = 0; i < count; i++)
        {
            because[i] = obligations[together[i]];
        }

        return new NextContact(ValueList<Obligation>.Owning(because));
    }

    private static void Opening(in Reckoning first, long now, ref long revisitAt)
    {
        if (first.HasWindow && first.From > now)
        {
            revisitAt = Math.Min(revisitAt, first.From);
        }
    }

    /// <summary>One buffer a thread; a duty that plans inside its own question gets one of its own.</summary>
    private static Reckoning[] Rent(ContactPolicy policy)
    {
        var slots = t_slots is { } idle && idle.Length >= policy.Duties.Count ? idle : new Reckoning[Math.Max(20, policy.Duties.Count)];
        t_slots = null;
        return slots;
    }

    private static void Return(Reckoning[] slots) => t_slots = slots;
}
