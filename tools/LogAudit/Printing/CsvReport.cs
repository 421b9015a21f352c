using System.Globalization;

namespace LogAudit.Printing;

/// <summary>Writes results as CSV: one row for each duty and segment, limit or share. Times are in seconds, shares from 0 to 1.</summary>
internal static class CsvReport
{
    public static string Of(Scorecard card) => Lines(
        ["split_by", "segment", "requests", "duty", "kept", "late", "open", "overdue", "excused", "kept_share", "kept_share_low",
            "kept_share_high", "kept_share_without_open", "late_by_median_s"],
        from part in card.Segments.Select(segment => (By: segment.Dimension.ToString(), segment.Value, segment.Statistics))
            .Prepend((By: "", Value: "", Statistics: card.Total))
        from duty in part.Statistics.Duties
        select new object?[]
        {
            part.By, part.Value, part.Statistics.Requests, duty.Name, duty.Kept, duty.Late, duty.Open, duty.Overdue, duty.Excused,
            duty.KeptShare.Value,
            duty.KeptShare.Range?.Low, duty.KeptShare.Range?.High, duty.KeptShareWithoutOpen.Value,
            duty.Lateness.Percentile(0.5)?.TotalSeconds,
        });

    public static string Of(Proposal proposal) => Lines(
        ["duty", "split_by", "segment", "limit", "kept_share", "late", "extra", "extra_a_day", "extra_in_busiest_hour",
            "proposed_limit", "cases"],
        from limit in proposal.Limits
        from row in limit.Table
        select new object?[]
        {
            proposal.Duty, limit.Dimension == SplitBy.None ? "" : limit.Dimension, limit.Value, row.Limit, row.KeptShare, row.Late,
            row.Extra, row.ExtraPerDay,
            row.ExtraInBusiestHour, limit.Limit, limit.Cases,
        });

    public static string Of(Comparison comparison) => Lines(
        ["share", "before", "after", "difference", "low", "high", "moved"],
        comparison.Shares.Select(change => new object?[]
        {
            change.What, change.Before.Value, change.After.Value, change.Difference, change.Range?.Low, change.Range?.High, change.HasMoved,
        }));

    private static string Lines(string[] header, IEnumerable<object?[]> rows) =>
        string.Concat(rows.Prepend(header).Select(row => string.Join(',', row.Select(Field)) + "\n"));

    private static string Field(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
