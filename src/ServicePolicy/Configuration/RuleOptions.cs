namespace ServicePolicy.Configuration;

/// <summary>
/// A rule that gives requests a policy, as settings. A request matches if it meets every condition; null means any value.
/// </summary>
public sealed class RuleOptions
{
    /// <summary>The name of the policy for requests that match. Required.</summary>
    public string? Policy { get; set; }

    /// <summary>
    /// The position among the rules, a whole number; the first rule that matches applies. Required if there are several rules.
    /// </summary>
    public string? Order { get; set; }

    /// <summary>The kind that the request must have.</summary>
    public string? Kind { get; set; }

    /// <summary>The priority that the request must have.</summary>
    public string? Priority { get; set; }

    /// <summary>The team that the request must have.</summary>
    public string? Team { get; set; }

    /// <summary>
    /// The channel that the request must have come by: a well-known one, or one of <see cref="ServicePolicyOptions.Channels"/>.
    /// </summary>
    public string? Channel { get; set; }

    /// <summary>The tags that the request must have, all of them, separated by commas.</summary>
    public string? Tags { get; set; }
}
