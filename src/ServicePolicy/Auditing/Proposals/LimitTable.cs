namespace ServicePolicy.Auditing;

/// <summary>Works out what other limits would have meant, from the time that obligations took on the clock of their limit.</summary>
internal sealed class LimitTable
{
    private const int DaysAWeek = 7;
    private const int HoursADay = 24;

    private readonly LimitTally _tally;
    private readonly LimitScale _scale;
    private readonly double _days;
    private readonly ILookup<long, (int Hour, long Count)> _extra;
    private readonly long _longestCurrent;

    public LimitTable(LimitTally tally, LimitScale scale, double days)
    {
        _tally = tally;
        _scale = scale;
        _days = days;
        _longestCurrent = tally.CurrentLimits.Keys.LastOrDefault();
        _extra = tally.ExtraByLimit();
    }

    public ProposedLimit Propose(SplitBy dimension, string value, double share)
    {
        var needed = _tally.Needed;
        var running = needed.Running.Buckets.Total;
        var (limit, low, high) = new ProductLimit(needed).Reaching(share);
        return new(
            dimension,
            value,
            needed.Happened.Buckets.Total + running,
            running,
            Limit(limit),
            limit is { } seconds ? _scale.NextStandard(seconds) : null,
            Limit(low),
            Limit(high),
            new EquatableList<LimitRow>(_scale.Standard.Select(Row)));
    }

    private TimeLimit? Limit(long? seconds) => seconds is { } some ? _scale.Limit(some) : null;

    private LimitRow Row(long seconds)
    {
        var late = Over(_tally.Needed.Happened, seconds) + Over(_tally.Needed.Running, seconds);
        var kept = new ProductLimit(_tally.Needed).At(seconds)?.Share;
        if (seconds * LimitMeter.MostStricter < _longestCurrent)
        {
            return new(_scale.Limit(seconds), kept, late, null, null, null, IsoDayOfWeek.None, 0);
        }

        var extra = new WeekTally(_extra[seconds]);
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
