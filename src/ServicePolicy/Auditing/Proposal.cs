namespace ServicePolicy;

/// <summary>What one limit would have meant.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="KeptShare">The share of cases it keeps; null where nothing was watched for so long.</param>
/// <param name="Late">The contacts that it makes late: those that took longer, made or not.</param>
/// <param name="Extra">
/// The contacts by the new deadlines, before the promised ones, that were not made by then: one for each late case, or of a cadence as many as
/// divide each silence. At most so many: what is said earlier need not be said again. Zero for the promised limit and laxer ones; null for
/// stricter than an eighth of it.
/// </param>
/// <param name="ExtraADay">The same, on average over all days of the scorecard, weekends too.</param>
/// <param name="ExtraInBusiestHour">The same, in the hour of the week that most of them are due in, on average a week.</param>
/// <param name="BusiestDay">The day of that hour, in the zone of the promise; none where there are none.</param>
/// <param name="BusiestHour">That hour, 0 to 23.</param>
public sealed record LimitRow(
    TimeLimit Limit, double? KeptShare, long Late, long? Extra, double? ExtraADay, double? ExtraInBusiestHour, IsoDayOfWeek BusiestDay, int BusiestHour);

/// <summary>The limit that some requests were served within in a share of cases.</summary>
/// <param name="By">By what the requests are alike; none for all of them.</param>
/// <param name="Value">In what; empty for all.</param>
/// <param name="Cases">How many obligations were measured, those never discharged among them.</param>
/// <param name="Undischarged">How many of those were not discharged: still owed, or ended otherwise; they count as far as they have come.</param>
/// <param name="Limit">
/// The shortest limit that the share was kept within, at most 0.8 % above the exact one; null where the share was not reached however long the
/// limit.
/// </param>
/// <param name="RoundLimit">The first limit that people promise and that is not shorter.</param>
/// <param name="Low">The shortest limit that chance alone might have shown instead, at 95 % confidence (R. Brookmeyer and J. Crowley 1982).</param>
/// <param name="High">The longest such; null where there is no telling.</param>
public sealed record ProposedLimit(
    SplitBy By, string Value, long Cases, long Undischarged, TimeLimit? Limit, TimeLimit? RoundLimit, TimeLimit? Low, TimeLimit? High)
{
    /// <summary>What other limits would have meant, the shortest first.</summary>
    public IReadOnlyList<LimitRow> Table { get; internal init; } = ValueList<LimitRow>.Empty;
}

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
        Promised = new ValueList<TimeLimit>(promised);
        Limits = new ValueList<ProposedLimit>(limits);
    }

    /// <summary>The name of the duty.</summary>
    public string Duty { get; }

    /// <summary>The share that the limit is to be kept in.</summary>
    public double Share { get; }

    /// <summary>One hour or one day on the clock of the limits: that of the promise or, where it had several, the one most were counted on.</summary>
    public TimeLimit Clock { get; }

    /// <summary>The limits that were promised, the shortest first.</summary>
    public IReadOnlyList<TimeLimit> Promised { get; }

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
            from part in card.Segments.Select(segment => (segment.By, segment.Value, segment.Card)).Prepend((SplitBy.None, "", total))
            where part.Item3.Duty(duty) is { } owed && owed.Tally.Limits.ContainsKey(clock)
            select new LimitTable(part.Item3.Duty(duty)!.Tally.Limits[clock], scale, days).Propose(part.Item1, part.Item2, share);
        return new(duty, share, scale.Unit, total.Duty(duty)!.Tally.Limits[clock].Promised.Keys.Select(scale.Limit), limits);
    }

    private static (string Clock, LimitScale Scale) ClockOf(Card total, string duty)
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
