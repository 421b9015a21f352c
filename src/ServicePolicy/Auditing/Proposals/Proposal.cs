namespace ServicePolicy.Auditing;

/// <summary>The limit that the service as it was keeps in a share of cases: a demanding target that can be met.</summary>
/// <remarks>
/// Obligations that are still owed are included with the time they have taken so far (the product-limit estimate of
/// <see cref="TimeToEvent"/>), and those that ended without being discharged with the time until then. Equal by value. Immutable; safe to
/// share between threads.
/// </remarks>
public sealed record Proposal
{
    internal Proposal(string duty, double share, TimeLimit clock, IEnumerable<TimeLimit> currentLimits, IEnumerable<ProposedLimit> limits)
    {
        Duty = duty;
        Share = share;
        Clock = clock;
        CurrentLimits = new EquatableList<TimeLimit>(currentLimits);
        Limits = new EquatableList<ProposedLimit>(limits);
    }

    /// <summary>The name of the duty.</summary>
    public string Duty { get; }

    /// <summary>The share of cases in which the limit is to be kept, more than 0 and less than 1.</summary>
    public double Share { get; }

    /// <summary>
    /// One hour or one day on the clock of the limits. If the policies used several clocks, it is the one that most obligations were
    /// counted on.
    /// </summary>
    public TimeLimit Clock { get; }

    /// <summary>The limits that the policies have on this clock, the shortest first.</summary>
    public IReadOnlyList<TimeLimit> CurrentLimits { get; }

    /// <summary>The limit for all requests.</summary>
    public ProposedLimit Total => Limits[0];

    /// <summary>The limit for all requests, and then the limit for each segment in which the duty was owed.</summary>
    public IReadOnlyList<ProposedLimit> Limits { get; }
}
