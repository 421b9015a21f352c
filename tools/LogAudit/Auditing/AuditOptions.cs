namespace LogAudit.Auditing;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    Text,
    Csv,
    Json,
    Html,
}

/// <summary>What a log is held against, and how the result is told.</summary>
/// <param name="Log">The path of the event log.</param>
/// <param name="Policy">The policy file, or the name of a ready one.</param>
/// <param name="Mapping">The mapping file, or a ready one; null: the columns of the sample.</param>
/// <param name="AsOf">The moment to look from; null: the log's last instant.</param>
/// <param name="Zone">In whose zone times are written; null: that of the policy.</param>
/// <param name="SplitBy">By what to split.</param>
/// <param name="Format">How the result is written.</param>
/// <param name="Out">Where to; null: to the terminal.</param>
/// <param name="Against">An earlier scorecard to compare with, or null.</param>
internal sealed record AuditOptions(
    string Log, string Policy, string? Mapping, Instant? AsOf, DateTimeZone? Zone, SplitBy SplitBy, OutputFormat Format, string? Out,
    string? Against);
