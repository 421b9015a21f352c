namespace ServicePolicy.Configuration;

/// <summary>A promise. What it does not say it has from the one it is based on, setting by setting.</summary>
public sealed class PolicyOptions
{
    /// <summary>The policy that this one begins with: one of the tree, or else a ready-made promise by its name.</summary>
    public string? BasedOn { get; set; }

    /// <summary>The desk's hours: the name of a calendar.</summary>
    public string? Calendar { get; set; }

    /// <summary>What is promised: for each duty by its name (<c>Acknowledge</c>, <c>Update</c>) its settings.</summary>
    public Dictionary<string, Dictionary<string, string?>> Duties { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Duties of the policy it is based on that it does not promise, with commas.</summary>
    public string? Without { get; set; }

    /// <summary>The duties that come first among contacts that are due together, with commas.</summary>
    public string? Order { get; set; }

    /// <summary>How much earlier than due something is said along with a contact that is due; elapsed time, such as <c>2 hours</c>.</summary>
    public string? CombineWithin { get; set; }

    /// <summary>A <see cref="ServicePolicy.Fallback"/> by name; null: CustomerHours.</summary>
    public string? Fallback { get; set; }

    /// <summary>The share of a limit from which it is due soon; null: 0.75.</summary>
    public string? DueSoon { get; set; }

    /// <summary>Levels of alarm by name, each with its share of the limit. None at all: "lead" at 1 and "manager" at 1.5.</summary>
    public Dictionary<string, string?> Escalations { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Later versions of the promise: the names of policies, each with the date from which it is in force (its first moment in the desk's
    /// zone), or the instant (<c>2027-01-01T12:00:00Z</c>). Not inherited.
    /// </summary>
    public Dictionary<string, string?> FollowedBy { get; } = new(StringComparer.OrdinalIgnoreCase);
}
