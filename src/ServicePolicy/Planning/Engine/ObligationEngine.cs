namespace ServicePolicy;

/// <summary>
/// The engine: asks each duty of a policy what is owed, and works out by when, in which window and channel, what one contact meets
/// together, and when all that changes. It knows no duty by name.
/// </summary>
internal ref partial struct ObligationEngine
{
    // In practice fewer are owed at one time; a longer list of positions goes on the heap.
    private const int OnStack = 32;

    [ThreadStatic]
    private static EvaluatedObligation[]? t_slots;

    private readonly ContactPolicy _policy;
    private readonly ServiceRequest _request;
    private readonly PolicyPeriod? _period;
    private readonly long _now;
    private NextChange _next;

    /// <param name="policy">The policy in force.</param>
    /// <param name="request">The request.</param>
    /// <param name="now">The instant to plan for; an instant before the last fact counts as that of the fact (docs/rules.md#now).</param>
    /// <param name="period">Since when the policy governs the request, and which one did before; null if no other did.</param>
    /// <param name="changesAt">The instant at which another policy comes into force, in microseconds.</param>
    public ObligationEngine(
        ContactPolicy policy, ServiceRequest request, Instant now, PolicyPeriod? period = null, long changesAt = long.MaxValue)
    {
        _policy = Guard.NotNull(policy);
        _request = Guard.NotNull(request);
        _period = period;
        _now = Math.Max(Micros.Of(now), request.State.LastFactAt);
        _next = new(_now, changesAt);
    }

    private readonly long CombineWithin => Micros.Of(_policy.CombineWithin);

    public ContactPlan Plan(PolicyChoice? choice = null)
    {
        var slots = Rent();
        var owed = slots.AsSpan(0, Evaluate(slots));
        Span<int> said = owed.Length <= OnStack ? stackalloc int[OnStack] : new int[owed.Length];
        var first = ContactBundling.First(owed);
        var count = first < 0 ? 0 : ContactBundling.SaidTogether(owed, first, CombineWithin, _now, said);
        NoteChangesOfContact(owed, first);

        var basis = new PlanBasis(_policy, _request, _period, _now);
        var obligations = new Obligation[owed.Length];
        for (var i = 0; i < owed.Length; i++)
        {
            obligations[i] = owed[i].ToObligation(basis);
        }

        Return(slots);
        return new(basis, choice, EquatableList<Obligation>.Owning(obligations), Chosen(obligations, said.Slice(0, count)), _next.At);
    }

    public DueTimes Due()
    {
        var slots = Rent();
        var owed = slots.AsSpan(0, Evaluate(slots));
        var first = ContactBundling.First(owed);
        NoteChangesOfContact(owed, first);

        var due = first < 0 ? DueTimes.Nothing(_request, _next.At) : owed[first].ToDueTimes(_request, _next.At);
        Return(slots);
        return due;
    }

    /// <summary>Notes when the next contact changes: as its window opens, and as it comes to meet another obligation too.</summary>
    private void NoteChangesOfContact(ReadOnlySpan<EvaluatedObligation> owed, int first)
    {
        if (first < 0)
        {
            return;
        }

        var within = CombineWithin;
        for (var i = 0; i < owed.Length; i++)
        {
            if (i != first && owed[i].CanJoin(owed[first]) && !ContactBundling.IsDueWith(owed[i], owed[first], within, _now))
            {
                _next.NoLaterThan(owed[i].ActBy - within);
            }
        }

        _next.NoLaterThan(owed[first].From);
    }

    private static EquatableList<Obligation> Chosen(Obligation[] obligations, ReadOnlySpan<int> positions)
    {
        if (positions.Length == 0)
        {
            return EquatableList<Obligation>.Empty;
        }

        var chosen = new Obligation[positions.Length];
        for (var i = 0; i < positions.Length; i++)
        {
            chosen[i] = obligations[positions[i]];
        }

        return EquatableList<Obligation>.Owning(chosen);
    }

    /// <summary>Takes the buffer of this thread, or makes another for a custom duty that plans while it is asked.</summary>
    private readonly EvaluatedObligation[] Rent()
    {
        var most = _policy.Terms.Count;
        var slots = t_slots is { } idle && idle.Length >= most ? idle : new EvaluatedObligation[Math.Max(20, most)];
        t_slots = null;
        return slots;
    }

    private static void Return(EvaluatedObligation[] slots) => t_slots = slots;
}
