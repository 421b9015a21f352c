namespace ServicePolicy.Auditing;

/// <summary>Works out what limits would have meant, from the time that obligations took on the clock of their limit.</summary>
internal sealed class LimitTable
{
    private const int DaysAWeek = 7;
    private const int HoursADay = 24;

    private readonly LimitTally _tally;
    private readonly LimitScale _scale;
    private readonly double _days;
    private readonly Dictionary<long, WeekTally> _extra;
    private readonly long _longestPromised;

    public LimitTable(LimitTally tally, LimitScale scale, double days)
    {
        _tally = tally;
        _scale = scale;
        _days = days;
        _longestPromised = tally.Promised.Keys.LastOrDefault();
        _extra = tally.Extra
            .GroupBy(entry => entry.Key / ScorecardCounter.WeekHours)
            .ToDictionary(row => row.Key, row => new WeekTally(row.Select(entry => ((int)(entry.Key % ScorecardCounter.WeekHours), entry.Value))));
    }

    public ProposedLimit Propose(SplitBy by, string value, double share)
    {
        var needed = _tally.Needed;
        var (limit, low, high) = new ProductLimit(needed).Reaching(share);
        return new(
            by, value, needed.Happened.Buckets.Total + needed.Running.Buckets.Total, needed.Running.Buckets.Total,
            Limit(limit), limit is { } seconds ? _scale.NextStandard(seconds) : null, Limit(low), Limit(high))
        {
            Table = new EquatableList<LimitRow>(_scale.Ladder.Select(Row)),
        };
    }

    private TimeLimit? Limit(long? seconds) => seconds is { } some ? _scale.Limit(some) : null;

    private LimitRow Row(long seconds)
    {
        var late = Over(_tally.Needed.Happened, seconds) + Over(_tally.Needed.Running, seconds);
        var kept = new ProductLimit(_tally.Needed).At(seconds)?.Share;
        if (seconds * LimitMeter.MostStricter < _longestPromised)
        {
            return new(_scale.Limit(seconds), kept, late, null, null, null, IsoDayOfWeek.None, 0);
        }

        var extra = _extra.TryGetValue(seconds, out var found) ? found : default;
        return new(
            _scale.Limit(seconds),
            kept,
            late,
            extra.Total,
            _days > 0 ? extra.Total / _days : null,
            _days > 0 ? extra.Most * DaysAWeek / Math.Max(_days, DaysAWeek) : null,
            extra.Total == 0 ? IsoDayOfWeek.None : (IsoDayOfWeek)(1 + (extra.Busiest / HoursADay)),
            extra.Busiest % HoursADay);
    }

    private static long Over(DurationTally durations, long seconds) =>
        durations.Buckets.Where(bucket => DurationEdges.Upper(bucket.Key) > seconds).Sum(bucket => bucket.Value);

    /// <summary>Counts by the hour of the week.</summary>
    private readonly record struct WeekTally
    {
        public WeekTally(IEnumerable<(int Hour, long Count)> hours)
        {
            foreach (var (hour, count) in hours)
            {
                Total += count;
                (Busiest, Most) = count > Most ? (hour, count) : (Busiest, Most);
            }
        }

        public long Total { get; }

        public int Busiest { get; }

        public long Most { get; }
    }
}
