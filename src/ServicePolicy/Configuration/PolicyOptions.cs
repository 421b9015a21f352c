namespace ServicePolicy.Configuration;

/// <summary>A policy, as settings. A setting that is left out is taken from the policy it is based on.</summary>
public sealed class PolicyOptions
{
    /// <summary>
    /// The policy that this one changes: the name of another configured policy, or of a ready-made one such as <c>business-help-desk</c>.
    /// Null: none.
    /// </summary>
    public string? BasedOn { get; set; }

    /// <summary>The name of the calendar with the desk's opening hours. Required here or in a policy it is based on.</summary>
    public string? Calendar { get; set; }

    /// <summary>The settings of each duty, by the duty's name, such as <c>Acknowledge</c> or <c>Update</c>.</summary>
    public Dictionary<string, Dictionary<string, string?>> Duties { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The duties of the policy it is based on that this policy leaves out, separated by commas. Null: none.</summary>
    public string? Without { get; set; }

    /// <summary>The duties that come first among contacts that are due together, separated by commas. Null: the usual order.</summary>
    public string? Order { get; set; }

    /// <summary>
    /// Obligations that fall due within this time after the next contact are included in it. Elapsed time, such as <c>2 hours</c>. Null:
    /// only what is due at the same time.
    /// </summary>
    public string? CombineWithin { get; set; }

    /// <summary>The name of a <see cref="ServicePolicy.Fallback"/>. Null: <c>CustomerHours</c>.</summary>
    public string? Fallback { get; set; }

    /// <summary>The fraction of a limit from which an obligation is due soon: over 0 and at most 1. Null: <c>0.75</c>.</summary>
    public string? DueSoon { get; set; }

    /// <summary>
    /// The escalation levels by name, each with the fraction of the limit at which it is reached; 1 is the deadline. Empty: <c>lead</c> at
    /// 1 and <c>manager</c> at 1.5.
    /// </summary>
    public Dictionary<string, string?> Escalations { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Later versions of the policy: the names of policies, each with the date from which it is in force (from the beginning of that date
    /// in the desk's zone), or with an instant (<c>2027-01-01T12:00:00Z</c>). A policy based on this one does not inherit them.
    /// </summary>
    public Dictionary<string, string?> FollowedBy { get; } = new(StringComparer.OrdinalIgnoreCase);
}
