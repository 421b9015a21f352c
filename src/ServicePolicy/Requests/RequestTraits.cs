namespace ServicePolicy;

/// <summary>The traits of a request, by which a catalog chooses a policy and a scorecard is divided.</summary>
/// <remarks>Equal by value; texts are compared exactly, including case, and the order of tags does not matter. Immutable.</remarks>
public sealed record RequestTraits
{
    /// <summary>Creates the traits of a request. What is left out is unknown.</summary>
    /// <param name="kind">The kind of request in your own words, such as "incident".</param>
    /// <param name="priority">The priority in your own words, such as "1".</param>
    /// <param name="team">The team that has the request.</param>
    /// <param name="tags">Tags in your own words; a tag that is repeated counts once. Null: none.</param>
    /// <exception cref="ArgumentException">One of the tags is null.</exception>
    public RequestTraits(string? kind = null, string? priority = null, string? team = null, IEnumerable<string>? tags = null)
    {
        Kind = kind;
        Priority = priority;
        Team = team;
        Tags = tags is null
            ? EquatableList<string>.Empty
            : new EquatableList<string>(Guard.NoNulls([.. tags], nameof(tags)).Distinct().OrderBy(tag => tag, StringComparer.Ordinal));
    }

    /// <summary>The traits of a request of which none are known.</summary>
    public static RequestTraits Unknown { get; } = new();

    /// <summary>The kind of request in your own words, such as "incident", or null where it is unknown.</summary>
    public string? Kind { get; }

    /// <summary>The priority in your own words, such as "1", or null where it is unknown.</summary>
    public string? Priority { get; }

    /// <summary>The team that has the request, or null where it is unknown.</summary>
    public string? Team { get; private init; }

    /// <summary>The tags in your own words, in ordinal order, each once.</summary>
    public IReadOnlyList<string> Tags { get; }

    internal RequestTraits WithTeam(string? team) => team is null || team == Team ? this : this with { Team = team };
}
