namespace ServicePolicy.Auditing;

/// <summary>Sums audits one by one, in memory that does not grow with them. Not safe to share between threads: give each its own, and merge.</summary>
public sealed class ScorecardBuilder
{
    private readonly ScorecardTally _sum = new();
    private readonly SplitBy _splitBy;

    /// <summary>Begins a scorecard.</summary>
    /// <param name="splitBy">By what to split, beside the whole.</param>
    public ScorecardBuilder(SplitBy splitBy = SplitBy.None) => _splitBy = splitBy;

    /// <summary>Counts an audit; one before its request's receipt counts for nothing.</summary>
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
            ScorecardCounter.Into(_sum.Total, audit);
            return;
        }

        var card = new StatisticsTally();
        ScorecardCounter.Into(card, audit);
        _sum.Total.Add(card);
        foreach (var (by, value) in SegmentsOf(audit.Request, zone))
        {
            _sum.Segments.Of(by.ToString()).Cards.Of(value).Add(card);
        }
    }

    /// <summary>The card so far.</summary>
    public Scorecard Build() => new Scorecard(_sum).Merge(Scorecard.Empty);

    private IEnumerable<(SplitBy By, string Value)> SegmentsOf(ServiceRequest request, DateTimeZone zone)
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
            yield return (SplitBy.Month, request.ReceivedAt.InZone(zone).Date.ToString("uuuu'-'MM", System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var tag in _splitBy.HasFlag(SplitBy.Tag) ? traits.Tags : [])
        {
            yield return (SplitBy.Tag, tag);
        }
    }

    private static string Known(string? value) => string.IsNullOrEmpty(value) ? "(unknown)" : value!;
}
