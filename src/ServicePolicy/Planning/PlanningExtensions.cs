namespace ServicePolicy;

/// <summary>Asks a promise what a request needs.</summary>
public static class PlanningExtensions
{
    [ThreadStatic]
    private static Reckoning[]? t_scratch;

    /// <summary>What the customer must be told next, by when, in which window and channel, and why.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static ContactPlan Plan(this ContactPolicy policy, ServiceRequest request, Instant now)
    {
        Check(policy, request);
        return Make(policy, request, new Reckoner(policy, request, request.Knows, Micros.Of(now)), null, long.MaxValue);
    }

    /// <summary>
    /// The plan under the promise that governs a request now. What was met or missed under an earlier promise stays so, and no deadline is
    /// earlier than the change.
    /// </summary>
    /// <param name="catalog">Which promise governs which request.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static ContactPlan Plan(this PolicyCatalog catalog, ServiceRequest request, Instant now)
    {
        if (catalog is null)
        {
            throw new ArgumentNullException(nameof(catalog));
        }

        var choice = catalog.Choose(request, now);
        Check(choice.Policy, request);
        var governance = catalog.Govern(request, now);
        var reckoner = new Reckoner(choice.Policy, request, request.Knows, Micros.Of(now), governance);
        return Make(choice.Policy, request, reckoner, choice, catalog.NextVersionAfter(now) is { } change ? Micros.Of(change) : long.MaxValue);
    }

    private static ContactPlan Make(ContactPolicy policy, ServiceRequest request, Reckoner reckoner, PolicyChoice? choice, long revisitAt)
    {
        var slots = Rent(policy);
        var owed = slots.AsSpan(0, reckoner.Reckon(slots, ref revisitAt));

        var obligations = new Obligation[owed.Length];
        for (var i = 0; i < owed.Length; i++)
        {
            obligations[i] = new Obligation(policy, request, owed[i]);
        }

        var first = Together.First(owed);
        var because = first < 0 ? null : Because(policy, reckoner.Now, owed, first, ref revisitAt).Select(index => obligations[index]);
        var plan = new ContactPlan(
            policy,
            choice,
            request,
            reckoner.Now,
            because is null ? null : new NextContact(new ValueList<Obligation>(because)),
            new ValueList<Obligation>(obligations),
            revisitAt);
        Return(slots);
        return plan;
    }

    /// <summary>When to act and when to look again: what a loop over many cases needs. Allocates nothing.</summary>
    /// <param name="policy">The promise.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; one before the last fact is taken as that.</param>
    public static DueTimes Due(this ContactPolicy policy, ServiceRequest request, Instant now)
    {
        Check(policy, request);
        var reckoner = new Reckoner(policy, request, request.Knows, Micros.Of(now));
        var slots = Rent(policy);
        var revisitAt = long.MaxValue;
        var owed = slots.AsSpan(0, reckoner.Reckon(slots, ref revisitAt));
        var first = Together.First(owed);
        if (first >= 0)
        {
            for (var i = 0; i < owed.Length; i++)
            {
                _ = i != first && Together.Joins(owed[i], owed[first], reckoner.Now, Micros.Of(policy.CombineWithin), ref revisitAt);
            }

            Opening(owed[first], reckoner.Now, ref revisitAt);
        }

        var due = new DueTimes(request, first < 0 ? default : owed[first], revisitAt);
        Return(slots);
        return due;
    }

    private static List<int> Because(ContactPolicy policy, long now, Span<Reckoning> owed, int first, ref long revisitAt)
    {
        var because = new List<int> { first };
        for (var i = 0; i < owed.Length; i++)
        {
            if (i != first && Together.Joins(owed[i], owed[first], now, Micros.Of(policy.CombineWithin), ref revisitAt))
            {
                because.Add(i);
            }
        }

        Opening(owed[first], now, ref revisitAt);
        var ordered = owed.ToArray();
        because.Sort((one, other) => one == other ? 0 : ordered[one].ComesBefore(ordered[other]) ? -1 : 1);
        return because;
    }

    private static void Opening(in Reckoning first, long now, ref long revisitAt)
    {
        if (first.HasWindow && first.From > now)
        {
            revisitAt = Math.Min(revisitAt, first.From);
        }
    }

    private static void Check(ContactPolicy policy, ServiceRequest request)
    {
        if (policy is null)
        {
            throw new ArgumentNullException(nameof(policy));
        }

        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }
    }

    /// <summary>One buffer a thread; a duty that plans inside its own question gets one of its own.</summary>
    private static Reckoning[] Rent(ContactPolicy policy)
    {
        var slots = t_scratch is { } scratch && scratch.Length >= policy.Duties.Count ? scratch : new Reckoning[Math.Max(20, policy.Duties.Count)];
        t_scratch = null;
        return slots;
    }

    private static void Return(Reckoning[] slots) => t_scratch = slots;
}
