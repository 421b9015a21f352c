namespace ServicePolicy;

/// <summary>Which promise governs which request: the first rule that matches, else the default.</summary>
/// <remarks>Equal by value. Immutable; safe to share between threads. See docs/rules.md#catalogue-changes.</remarks>
public sealed record PolicyCatalog
{
    private readonly EquatableList<PolicyRule> _rules;

    /// <summary>States the rules.</summary>
    /// <param name="otherwise">The promise for requests that no rule matches.</param>
    /// <param name="rules">The rules; the first that matches counts. Names are unique.</param>
    /// <param name="versionChange">Which version counts when a new one comes into force.</param>
    /// <exception cref="ArgumentException">Two rules share a name.</exception>
    public PolicyCatalog(
        PolicyVersions otherwise, IEnumerable<PolicyRule>? rules = null, VersionChange versionChange = VersionChange.KeepAtReceipt)
    {
        Default = Guard.NotNull(otherwise);
        _rules = EquatableList<PolicyRule>.From(rules);
        VersionChange = versionChange;
        var twice = _rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"The catalogue has {twice.Count()} rules named '{twice.Key}'; names must be unique.", nameof(rules));
        }
    }

    /// <summary>The promise for requests that no rule matches.</summary>
    public PolicyVersions Default { get; }

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<PolicyRule> Rules => _rules;

    /// <summary>Which version counts when a new one comes into force.</summary>
    public VersionChange VersionChange { get; }

    /// <summary>The promise that governs a request at an instant, with its traits as they are after its last event.</summary>
    public PolicyChoice Choose(ServiceRequest request, Instant now)
    {
        Guard.NotNull(request);

        return Choose(request.Traits, request.Channel, request.ReceivedAt, now);
    }

    /// <summary>The next instant at which a version comes into force that a request would move to; null where there is none.</summary>
    internal Instant? NextVersionAfter(Instant now) =>
        VersionInstants().Where(from => from > now).OrderBy(from => from).Select(from => (Instant?)from).FirstOrDefault();

    /// <summary>How a request has been governed until an instant: one stretch for each change of the promise.</summary>
    internal PolicyPeriod Govern(ServiceRequest request, Instant until)
    {
        var events = request.OldestFirst;
        var traits = request.Origin.Traits;
        var governed = new PolicyPeriod(Choose(traits, request.Channel, request.ReceivedAt, request.ReceivedAt).Policy, Micros.Of(request.ReceivedAt), null, null);
        var position = 0;
        foreach (var (at, fact) in Changes(events, until))
        {
            traits = fact is null ? traits : ServiceRequest.After(traits, fact);
            position = fact is null ? events.Count(other => other.At < at) : Array.IndexOf(events, fact, position);
            var policy = Choose(traits, request.Channel, request.ReceivedAt, at).Policy;
            if (policy != governed.Policy)
            {
                governed = new(policy, Micros.Of(at), governed, request.WithKnowledge(EventFold.FoldUntil(request.Origin.State, events, position)));
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
            var lacking = rule.GetUnmetConditions(traits, channel);
            if (lacking.Count == 0)
            {
                return new(rule.Policy.At(at), rule, EquatableList<NearMiss>.From(misses));
            }

            if (lacking.Count == 1)
            {
                misses.Add(new(rule, lacking[0]));
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
        var byFact = events.Where(fact => fact is Reclassified or HandedOver && fact.At <= until).Select(fact => (fact.At, Fact: (RequestEvent?)fact));
        return byVersion.Concat(byFact).OrderBy(change => change.At);
    }
}
