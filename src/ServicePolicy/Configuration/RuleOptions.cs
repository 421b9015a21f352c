namespace ServicePolicy.Configuration;

/// <summary>Which requests a promise governs: those that meet every condition stated.</summary>
public sealed class RuleOptions
{
    /// <summary>The name of the policy.</summary>
    public string? Policy { get; set; }

    /// <summary>Its place among the rules, a whole number: the first that matches counts. Needed where there are several.</summary>
    public string? Order { get; set; }

    /// <summary>The kind it asks for.</summary>
    public string? Kind { get; set; }

    /// <summary>The priority it asks for.</summary>
    public string? Priority { get; set; }

    /// <summary>The team it asks for.</summary>
    public string? Team { get; set; }

    /// <summary>The request's channel it asks for: a well-known one, or one of <see cref="ServicePolicyOptions.Channels"/>.</summary>
    public string? Channel { get; set; }

    /// <summary>Tags it asks for, all of them, with commas.</summary>
    public string? Tags { get; set; }
}
