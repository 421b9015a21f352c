namespace ServicePolicy;

/// <summary>Which requests a promise governs: those that meet every condition stated; one without conditions governs all.</summary>
/// <remarks>Equal by value; a predicate equals itself. Texts are compared exactly. Immutable.</remarks>
public sealed record PolicyRule
{
    /// <summary>States a rule; a condition that is left out is met by all.</summary>
    /// <param name="name">Its name, quoted in explanations.</param>
    /// <param name="policy">The promise, perhaps in versions.</param>
    /// <param name="kind">The kind it asks for.</param>
    /// <param name="priority">The priority it asks for.</param>
    /// <param name="team">The team it asks for.</param>
    /// <param name="channel">The request's channel it asks for.</param>
    /// <param name="tags">Tags it asks for, all of them.</param>
    /// <param name="where">A condition in code; it must depend on nothing but the traits.</param>
    /// <exception cref="ArgumentException">The name is empty or holds other characters than letters, digits, '-', '_' and '.'.</exception>
    public PolicyRule(
        string name,
        PolicyVersions policy,
        string? kind = null,
        string? priority = null,
        string? team = null,
        Channel? channel = null,
        IEnumerable<string>? tags = null,
        Func<RequestTraits, bool>? where = null)
    {
        Name = Names.Checked(name, nameof(name), "A rule's name");
        Policy = policy ?? throw new ArgumentNullException(nameof(policy));
        Kind = kind;
        Priority = priority;
        Team = team;
        Channel = channel;
        Tags = ValueList<string>.From(tags);
        Where = where;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The promise, perhaps in versions.</summary>
    public PolicyVersions Policy { get; }

    /// <summary>The kind it asks for, or null.</summary>
    public string? Kind { get; }

    /// <summary>The priority it asks for, or null.</summary>
    public string? Priority { get; }

    /// <summary>The team it asks for, or null.</summary>
    public string? Team { get; }

    /// <summary>The request's channel it asks for, or null.</summary>
    public Channel? Channel { get; }

    /// <summary>The tags it asks for, all of them.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>The condition in code, or null.</summary>
    public Func<RequestTraits, bool>? Where { get; }

    /// <summary>What a request lacks to be governed by it, one text a condition; none where it is governed.</summary>
    public IReadOnlyList<string> Lacks(RequestTraits traits, Channel channel)
    {
        var lacking = new List<string>();
        Need(Kind is null || Kind == traits.Kind, $"kind '{Kind}'");
        Need(Priority is null || Priority == traits.Priority, $"priority '{Priority}'");
        Need(Team is null || Team == traits.Team, $"team '{Team}'");
        Need(Channel is null || Channel == channel, $"channel {Channel}");
        foreach (var tag in Tags)
        {
            Need(traits.Tags.Contains(tag), $"tag '{tag}'");
        }

        Need(Where is null || Where(traits), "its own condition");
        return lacking;

        void Need(bool isMet, string condition)
        {
            if (!isMet)
            {
                lacking.Add(condition);
            }
        }
    }
}

/// <summary>Which promise governs a request, and why.</summary>
/// <param name="Policy">The promise.</param>
/// <param name="Rule">The rule that matched first; null for the default.</param>
/// <param name="NearMisses">Earlier rules that lacked one condition only.</param>
public sealed record PolicyChoice(ContactPolicy Policy, PolicyRule? Rule, IReadOnlyList<NearMiss> NearMisses)
{
    /// <summary>The choice as a sentence.</summary>
    public override string ToString()
    {
        var misses = NearMisses.Select(miss => $"'{miss.Rule.Name}' would need {miss.Lacking}");
        var why = Rule is null ? "as no rule matches" : $"by the rule '{Rule.Name}'";
        return $"Governed by '{Policy.Name}', {why}{(NearMisses.Count == 0 ? "" : $"; {string.Join(", ", misses)}")}.";
    }
}

/// <summary>A rule that lacked one condition only.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Lacking">The condition, as a person would say it.</param>
public sealed record NearMiss(PolicyRule Rule, string Lacking);
