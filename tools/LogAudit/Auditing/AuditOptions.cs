namespace LogAudit.Auditing;

/// <summary>The format of a result.</summary>
internal enum OutputFormat
{
    Text,
    Csv,
    Json,
    Html,
}

/// <summary>The options of the commands <c>audit</c> and <c>propose</c>.</summary>
/// <param name="Log">The path of the event log.</param>
/// <param name="Policy">The policy file, or the name of a ready one.</param>
/// <param name="Mapping">The mapping file, or the name of a ready one. Null stands for the columns of the sample log.</param>
/// <param name="AsOf">The moment to look from. Null stands for the log's last instant.</param>
/// <param name="Zone">The time zone of the report. Null stands for the zone of the policy's calendar.</param>
/// <param name="SplitBy">The dimensions that the scorecard is split by.</param>
/// <param name="Format">How the result is written.</param>
/// <param name="Out">The file to write. Null stands for the terminal.</param>
/// <param name="Against">An earlier scorecard to compare with, or null.</param>
internal sealed record AuditOptions(
    string Log, string Policy, string? Mapping, Instant? AsOf, DateTimeZone? Zone, SplitBy SplitBy, OutputFormat Format, string? Out,
    string? Against);
