namespace ServicePolicy.Auditing;

/// <summary>Adds audits to a scorecard one by one, in memory that does not grow with their number.</summary>
/// <remarks>Mutable and not thread-safe: give each thread its own builder and merge the scorecards.</remarks>
public sealed class ScorecardBuilder
{
    private readonly ScorecardTally _sum = new();
    private readonly SplitBy _splitBy;

    /// <summary>Creates a builder without audits.</summary>
    /// <param name="splitBy">The ways to split the scorecard into segments, in addition to the total.</param>
    public ScorecardBuilder(SplitBy splitBy = SplitBy.None) => _splitBy = splitBy;

    /// <summary>Adds an audit.</summary>
    /// <param name="audit">The audit. If it ends before its request was received, it is not counted.</param>
    public void Add(RequestAudit audit)
    {
        Guard.NotNull(audit);
        if (audit.Until < audit.Request.ReceivedAt)
        {
            return;
        }

        var zone = audit.Policy.Calendar.Zone;
        _sum.SplitBy = _splitBy;
        _sum.Policies.Note(audit.Policy.Name);
        _sum.From = Math.Min(_sum.From ?? long.MaxValue, Micros.Of(audit.Request.ReceivedAt));
        _sum.Until = Math.Max(_sum.Until ?? long.MinValue, Micros.Of(audit.Until));
        if (_splitBy == SplitBy.None)
        {
            ScorecardCounter.Add(audit, _sum.Total);
            return;
        }

        var one = new StatisticsTally();
        ScorecardCounter.Add(audit, one);
        _sum.Total.Add(one);
        foreach (var (dimension, value) in SegmentsOf(audit.Request, zone))
        {
            _sum.Segments.Of(dimension.ToString()).Statistics.Of(value).Add(one);
        }
    }

    /// <summary>Creates the scorecard of the audits added so far. More audits can be added afterwards.</summary>
    public Scorecard Build()
    {
        var copy = new ScorecardTally();
        copy.Add(_sum);
        return new(copy);
    }

    private IEnumerable<(SplitBy Dimension, string Value)> SegmentsOf(ServiceRequest request, DateTimeZone zone)
    {
        var traits = request.Traits;
        if (_splitBy.HasFlag(SplitBy.Channel))
        {
            yield return (SplitBy.Channel, request.Channel.Name);
        }

        if (_splitBy.HasFlag(SplitBy.Kind))
        {
            yield return (SplitBy.Kind, Known(traits.Kind));
        }

        if (_splitBy.HasFlag(SplitBy.Priority))
        {
            yield return (SplitBy.Priority, Known(traits.Priority));
        }

        if (_splitBy.HasFlag(SplitBy.Team))
        {
            yield return (SplitBy.Team, Known(traits.Team));
        }

        if (_splitBy.HasFlag(SplitBy.Month))
        {
            var month = request.ReceivedAt.InZone(zone).Date.ToString("uuuu'-'MM", System.Globalization.CultureInfo.InvariantCulture);
            yield return (SplitBy.Month, month);
        }

        foreach (var tag in _splitBy.HasFlag(SplitBy.Tag) ? traits.Tags : [])
        {
            yield return (SplitBy.Tag, tag);
        }
    }

    private static string Known(string? value) => string.IsNullOrEmpty(value) ? "(unknown)" : value!;
}
