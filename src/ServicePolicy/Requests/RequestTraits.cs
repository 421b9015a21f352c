namespace ServicePolicy;

/// <summary>What sort of request it is: what the choice of a policy and the split of a scorecard go by.</summary>
/// <remarks>Equal by value; texts are compared exactly, the order of tags does not matter. Immutable.</remarks>
public sealed record RequestTraits
{
    /// <summary>Describes a request; what is left out is unknown.</summary>
    /// <param name="kind">The host's own word, such as "incident".</param>
    /// <param name="priority">The host's own word, such as "1".</param>
    /// <param name="team">Who has it.</param>
    /// <param name="tags">The host's own words; repeated ones count once.</param>
    public RequestTraits(string? kind = null, string? priority = null, string? team = null, IEnumerable<string>? tags = null)
    {
        Kind = kind;
        Priority = priority;
        Team = team;
        Tags = tags is null ? EquatableList<string>.Empty : new EquatableList<string>(tags.Distinct().OrderBy(tag => tag, StringComparer.Ordinal));
    }

    /// <summary>Nothing is known.</summary>
    public static RequestTraits Unknown { get; } = new();

    /// <summary>The host's own word, such as "incident", or null.</summary>
    public string? Kind { get; }

    /// <summary>The host's own word, such as "1", or null.</summary>
    public string? Priority { get; }

    /// <summary>Who has it, or null.</summary>
    public string? Team { get; private init; }

    /// <summary>The host's own words, sorted, each once.</summary>
    public IReadOnlyList<string> Tags { get; }

    internal RequestTraits WithTeam(string? team) => team is null || team == Team ? this : this with { Team = team };
}
