namespace ServicePolicy;

/// <summary>
/// Rules that choose the policy for each request: the first rule that matches decides, otherwise the default policy governs.
/// </summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#catalog-changes.</remarks>
public sealed record PolicyCatalog
{
    private readonly EquatableList<PolicyRule> _rules;

    /// <summary>Creates a catalog.</summary>
    /// <param name="defaultPolicy">The policy, perhaps in versions, for requests that no rule matches.</param>
    /// <param name="rules">The rules, with unique names; the first that matches decides. Null means none.</param>
    /// <param name="versionChange">The version that governs an open request after a new one comes into force.</param>
    /// <exception cref="ArgumentNullException">The default policy is null.</exception>
    /// <exception cref="ArgumentException">A rule is null, or two rules share a name.</exception>
    public PolicyCatalog(
        PolicyVersions defaultPolicy, IEnumerable<PolicyRule>? rules = null, VersionChange versionChange = VersionChange.KeepAtReceipt)
    {
        Default = Guard.NotNull(defaultPolicy);
        _rules = EquatableList<PolicyRule>.From(Guard.NoNulls<PolicyRule>([.. rules ?? []], nameof(rules)));
        VersionChange = versionChange;
        var twice = _rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException(
                $"The catalog has {twice.Count()} rules named '{twice.Key}'; names must be unique.", nameof(rules));
        }
    }

    /// <summary>The policy for requests that no rule matches.</summary>
    public PolicyVersions Default { get; }

    /// <summary>The rules, in the order in which they are tried.</summary>
    public IReadOnlyList<PolicyRule> Rules => _rules;

    /// <summary>The version that governs an open request after a new one comes into force.</summary>
    public VersionChange VersionChange { get; }

    /// <summary>Chooses the policy that governs a request at an instant, by its traits after its last event.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">
    /// The instant. It decides the version only if requests move to the newest one (<see cref="VersionChange.MoveToNewest"/>).
    /// </param>
    /// <returns>The policy, the rule that matched, and the rules that nearly did.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public PolicyChoice Choose(ServiceRequest request, Instant now)
    {
        Guard.NotNull(request);

        return Choose(request.Traits, request.Channel, request.ReceivedAt, now);
    }

    /// <summary>The next instant at which a version comes into force that requests move to; null if there is none.</summary>
    internal Instant? NextVersionAfter(Instant now) =>
        VersionInstants().Where(from => from > now).OrderBy(from => from).Select(from => (Instant?)from).FirstOrDefault();

    /// <summary>The periods in which policies governed a request until an instant, one for each change of policy.</summary>
    internal PolicyPeriod Govern(ServiceRequest request, Instant until)
    {
        var events = request.OldestFirst;
        var traits = request.Origin.Traits;
        var first = Choose(traits, request.Channel, request.ReceivedAt, request.ReceivedAt).Policy;
        var governed = new PolicyPeriod(first, Micros.Of(request.ReceivedAt), null, null);
        var position = 0;
        foreach (var (at, fact) in Changes(events, until))
        {
            traits = fact is null ? traits : ServiceRequest.After(traits, fact);
            position = fact is null ? events.Count(other => other.At < at) : Array.IndexOf(events, fact, position);
            var policy = Choose(traits, request.Channel, request.ReceivedAt, at).Policy;
            if (policy != governed.Policy)
            {
                var known = EventFold.FoldUntil(request.Origin.State, events, position);
                governed = new(policy, Micros.Of(at), governed, request.WithKnowledge(known));
            }
        }

        return governed;
    }

    private PolicyChoice Choose(RequestTraits traits, Channel channel, Instant receivedAt, Instant now)
    {
        var at = VersionChange == VersionChange.KeepAtReceipt ? receivedAt : now;
        var misses = new List<NearMiss>();
        foreach (var rule in _rules)
        {
            var unmet = rule.GetUnmetConditions(traits, channel);
            if (unmet.Count == 0)
            {
                return new(rule.Policy.At(at), rule, EquatableList<NearMiss>.From(misses));
            }

            if (unmet.Count == 1)
            {
                misses.Add(new(rule, unmet[0]));
            }
        }

        return new(Default.At(at), null, EquatableList<NearMiss>.From(misses));
    }

    private IEnumerable<Instant> VersionInstants() =>
        from policy in VersionChange == VersionChange.KeepAtReceipt ? [] : _rules.Select(rule => rule.Policy).Append(Default)
        from version in policy.All
        let effective = version.EffectiveFrom
        where effective is not null
        select effective.GetValueOrDefault();

    /// <summary>The instants at which the choice may change, and the event that may change it, in order.</summary>
    private IEnumerable<(Instant At, RequestEvent? Fact)> Changes(RequestEvent[] events, Instant until)
    {
        var byVersion = VersionInstants().Where(from => from <= until).Select(from => (At: from, Fact: (RequestEvent?)null)).Distinct();
        var byFact = events
            .Where(fact => fact is Reclassified or HandedOver && fact.At <= until)
            .Select(fact => (fact.At, Fact: (RequestEvent?)fact));
        return byVersion.Concat(byFact).OrderBy(change => change.At);
    }
}
