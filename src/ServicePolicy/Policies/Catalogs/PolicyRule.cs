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
        Name = Guard.Name(name, "A rule's name");
        Policy = Guard.NotNull(policy);
        Kind = kind;
        Priority = priority;
        Team = team;
        Channel = channel;
        Tags = EquatableList<string>.From(tags);
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

    /// <summary>The conditions that a request does not meet; none where it is governed.</summary>
    public IReadOnlyList<RuleCondition> GetUnmetConditions(RequestTraits traits, Channel channel)
    {
        RuleCondition?[] lacking =
        [
            Unless(Kind is null || Kind == traits.Kind, RuleConditionKind.Kind, Kind),
            Unless(Priority is null || Priority == traits.Priority, RuleConditionKind.Priority, Priority),
            Unless(Team is null || Team == traits.Team, RuleConditionKind.Team, Team),
            Unless(Channel is null || Channel == channel, RuleConditionKind.Channel, Channel?.Name),
            .. Tags.Select(tag => Unless(traits.Tags.Contains(tag), RuleConditionKind.Tag, tag)),
            Unless(Where is null || Where(traits), RuleConditionKind.Code, null),
        ];
        return new EquatableList<RuleCondition>(lacking.OfType<RuleCondition>());
    }

    private static RuleCondition? Unless(bool isMet, RuleConditionKind kind, string? value) => isMet ? null : new(kind, value);
}
