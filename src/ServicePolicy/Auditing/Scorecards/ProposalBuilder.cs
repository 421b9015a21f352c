namespace ServicePolicy.Auditing;

/// <summary>Makes a proposal from what a scorecard counted for a duty.</summary>
internal static class ProposalBuilder
{
    public static Proposal Build(Scorecard scorecard, string duty, double share)
    {
        if (!(share is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"The share was {share}. It must be more than 0 and less than 1.");
        }

        var total = LimitsOf(scorecard.Total, duty);
        var clock = MostUsedClock(total);
        var scale = LimitScale.Of(TimeLimit.Parse(clock));
        var days = scorecard is { From: { } from, Until: { } until } ? (until - from).TotalDays : 0;
        var segments =
            from segment in scorecard.Segments
            where segment.Statistics.Duty(duty)?.Tally.Limits.ContainsKey(clock) == true
            select Propose(segment.Dimension, segment.Value, segment.Statistics.Duty(duty)!.Tally.Limits[clock]);
        var all = total[clock];
        return new(
            duty, share, scale.Unit, all.CurrentLimits.Keys.Select(scale.Limit), segments.Prepend(Propose(SplitBy.None, "", all)));

        ProposedLimit Propose(SplitBy dimension, string value, LimitTally tally) =>
            new LimitTable(tally, scale, days).Propose(dimension, value, share);
    }

    private static TallyMap<LimitTally> LimitsOf(ServiceStatistics total, string duty)
    {
        if (total.Duty(duty) is not { } statistics)
        {
            var others = total.Duties.Count == 0 ? "none" : string.Join(", ", total.Duties.Select(other => other.Name));
            throw new ArgumentException($"The duty '{duty}' owed nothing in this scorecard. Duties that did: {others}.", nameof(duty));
        }

        return statistics.HasLimit
            ? statistics.Tally.Limits
            : throw new ArgumentException(
                $"The duty '{duty}' was due at instants that were told or agreed, so there is no limit to propose.", nameof(duty));
    }

    private static string MostUsedClock(TallyMap<LimitTally> limits) => limits
        .OrderByDescending(entry => entry.Value.Needed.Happened.Buckets.Total + entry.Value.Needed.Running.Buckets.Total)
        .First().Key;
}
