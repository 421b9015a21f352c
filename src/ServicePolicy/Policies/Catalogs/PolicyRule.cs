namespace ServicePolicy;

/// <summary>
/// A rule of a catalog: its policy governs the requests that meet all its conditions. A rule without conditions matches every request.
/// </summary>
/// <remarks>
/// Equal by value; a condition in code equals only the same delegate. Texts are compared exactly, letter case included. Immutable.
/// See docs/rules.md#catalog-changes.
/// </remarks>
public sealed record PolicyRule
{
    /// <summary>Creates a rule. A condition that is left out is met by every request.</summary>
    /// <param name="name">The rule's name, unique in a catalog; explanations quote it.</param>
    /// <param name="policy">The policy, perhaps in versions.</param>
    /// <param name="kind">The kind that a request must have; null for any.</param>
    /// <param name="priority">The priority that a request must have; null for any.</param>
    /// <param name="team">The team that a request must be with; null for any.</param>
    /// <param name="channel">The channel through which a request must have arrived; null for any.</param>
    /// <param name="tags">The tags that a request must have, all of them; null for none.</param>
    /// <param name="where">A condition in code, which must depend on nothing but the traits; null for none.</param>
    /// <exception cref="ArgumentNullException">The name or the policy is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty or has other characters than letters, digits, '-', '_' and '.'; or a tag is null.
    /// </exception>
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
        Tags = EquatableList<string>.From(Guard.NoNulls<string>([.. tags ?? []], nameof(tags)));
        Where = where;
    }

    /// <summary>The rule's name, unique in a catalog.</summary>
    public string Name { get; }

    /// <summary>The policy, perhaps in versions, for the requests that match.</summary>
    public PolicyVersions Policy { get; }

    /// <summary>The kind that a request must have; null for any.</summary>
    public string? Kind { get; }

    /// <summary>The priority that a request must have; null for any.</summary>
    public string? Priority { get; }

    /// <summary>The team that a request must be with; null for any.</summary>
    public string? Team { get; }

    /// <summary>The channel through which a request must have arrived; null for any.</summary>
    public Channel? Channel { get; }

    /// <summary>The tags that a request must have, all of them.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>A condition in code on the traits of a request; null for none.</summary>
    public Func<RequestTraits, bool>? Where { get; }

    /// <summary>Lists the conditions that a request does not meet.</summary>
    /// <param name="traits">The traits of the request.</param>
    /// <param name="channel">The channel through which the request arrived.</param>
    /// <returns>The unmet conditions; empty if the rule matches.</returns>
    /// <exception cref="ArgumentNullException">The traits or the channel is null.</exception>
    public IReadOnlyList<RuleCondition> GetUnmetConditions(RequestTraits traits, Channel channel)
    {
        Guard.NotNull(traits);
        Guard.NotNull(channel);
        RuleCondition?[] unmet =
        [
            Unless(Kind is null || Kind == traits.Kind, RuleConditionKind.Kind, Kind),
            Unless(Priority is null || Priority == traits.Priority, RuleConditionKind.Priority, Priority),
            Unless(Team is null || Team == traits.Team, RuleConditionKind.Team, Team),
            Unless(Channel is null || Channel == channel, RuleConditionKind.Channel, Channel?.Name),
            .. Tags.Select(tag => Unless(traits.Tags.Contains(tag), RuleConditionKind.Tag, tag)),
            Unless(Where is null || Where(traits), RuleConditionKind.Code, null),
        ];
        return new EquatableList<RuleCondition>(unmet.OfType<RuleCondition>());
    }

    private static RuleCondition? Unless(bool isMet, RuleConditionKind kind, string? value) => isMet ? null : new(kind, value);
}
