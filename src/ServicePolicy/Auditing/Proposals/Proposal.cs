namespace ServicePolicy.Auditing;

/// <summary>The limit that the service as it was keeps in a share of cases: a target that is hard and can be met.</summary>
/// <remarks>
/// Obligations that are still owed count as far as they have come (the product-limit estimate of <see cref="TimeToEvent"/>); those that ended
/// without being discharged, until then. Equal by value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Proposal
{
    private Proposal(string duty, double share, TimeLimit clock, IEnumerable<TimeLimit> promised, IEnumerable<ProposedLimit> limits)
    {
        Duty = duty;
        Share = share;
        Clock = clock;
        CurrentLimits = new EquatableList<TimeLimit>(promised);
        Limits = new EquatableList<ProposedLimit>(limits);
    }

    /// <summary>The name of the duty.</summary>
    public string Duty { get; }

    /// <summary>The share that the limit is to be kept in.</summary>
    public double Share { get; }

    /// <summary>One hour or one day on the clock of the limits: that of the promise or, where it had several, the one most were counted on.</summary>
    public TimeLimit Clock { get; }

    /// <summary>The limits that were promised, the shortest first.</summary>
    public IReadOnlyList<TimeLimit> CurrentLimits { get; }

    /// <summary>For all requests.</summary>
    public ProposedLimit Total => Limits[0];

    /// <summary>For all requests first, then for each segment that the duty was owed in.</summary>
    public IReadOnlyList<ProposedLimit> Limits { get; }

    internal static Proposal Of(Scorecard card, string duty, double share)
    {
        if (!(share is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"The share is {share}; allowed is over 0 and under 1.");
        }

        var total = card.Total;
        var (clock, scale) = ClockOf(total, duty);
        var days = card.Until is { } until && card.From is { } from ? (until - from).TotalDays : 0;
        var limits =
            from part in card.Segments.Select(segment => (segment.Dimension, segment.Value, segment.Statistics)).Prepend((SplitBy.None, "", total))
            where part.Item3.Duty(duty) is { } owed && owed.Tally.Limits.ContainsKey(clock)
            select new LimitTable(part.Item3.Duty(duty)!.Tally.Limits[clock], scale, days).Propose(part.Item1, part.Item2, share);
        return new(duty, share, scale.Unit, total.Duty(duty)!.Tally.Limits[clock].Promised.Keys.Select(scale.Limit), limits);
    }

    private static (string Clock, LimitScale Scale) ClockOf(ServiceStatistics total, string duty)
    {
        var owed = total.Duty(duty) ?? throw new ArgumentException(
            $"The duty '{duty}' owed nothing; these did: {string.Join(", ", total.Duties.Select(other => other.Name))}.", nameof(duty));
        var clocks = owed.Tally.Limits;
        if (clocks.Count == 0)
        {
            throw new ArgumentException($"The duty '{duty}' was due at instants that were told or agreed; there is no limit to propose.", nameof(duty));
        }

        var most = clocks.OrderByDescending(entry => entry.Value.Needed.Happened.Buckets.Total + entry.Value.Needed.Running.Buckets.Total).First();
        return (most.Key, LimitScale.Of(TimeLimit.Parse(most.Key)));
    }
}
