using LogAudit.Mapping;
using LogAudit.Reading;

namespace LogAudit.Auditing;

/// <summary>The result of an audit of a log.</summary>
/// <param name="Log">The name of the log.</param>
/// <param name="AsOf">The moment that the log was looked at from.</param>
/// <param name="Policy">The policy that most requests are held against.</param>
/// <param name="Zone">The time zone of the report.</param>
/// <param name="Card">The scorecard of all requests.</param>
/// <param name="Worst">The longest silences.</param>
/// <param name="Findings">The counts of rows and cases, and what was odd or refused.</param>
/// <param name="IsPartial">Whether the reading was stopped before the end of the log.</param>
/// <param name="Earlier">The scorecard to compare with, or null.</param>
internal sealed record AuditResult(
    string Log, Instant AsOf, ContactPolicy Policy, DateTimeZone Zone, Scorecard Card, IReadOnlyList<WorstSilence> Worst, Findings Findings,
    bool IsPartial,
    Scorecard? Earlier);

/// <summary>Reads a log case by case and sums its audits. Keeps one case, the sums, the ids met and the cases file in memory.</summary>
internal static class AuditRun
{
    public static AuditResult Of(AuditOptions options, TextWriter error, Action<double>? progress, CancellationToken cancel)
    {
        var mapping = LogMapping.ReadOrStandard(options.Mapping);
        var catalog = PolicyFile.Read(options.Policy);
        var earlier = options.Against is { } against ? ScorecardFile.Read(against) : null;
        var asOf = options.AsOf ?? new LogFile(options.Log, mapping, share => progress?.Invoke(share / 2), cancel).LastInstant();
        var (from, part) = options.AsOf is null ? (0.5, 0.5) : (0, 1);
        var log = new LogFile(options.Log, mapping, share => progress?.Invoke(from + (share * part)), cancel);
        var findings = new Findings(log.Name, error);
        var importer = new CaseImporter(mapping, asOf, CaseFacts.Beside(options.Log, mapping, findings), findings);
        var sums = new ScorecardBuilder(options.SplitBy);
        var worst = new WorstSilences();
        foreach (var logged in CaseStream.Of(log.Rows(findings), findings))
        {
            if (log.WasStopped)
            {
                // Its rows may not all have been read.
                findings.Counts.Left += logged.Rows.Count;
                break;
            }

            if (importer.Import(logged) is { } request)
            {
                var audit = catalog.Audit(request, asOf);
                sums.Add(audit);
                worst.Offer(audit);
            }
        }

        findings.Counts.CheckThatTheyAddUp();
        var policy = catalog.Default.At(asOf);
        return new(
            log.Name, asOf, policy, options.Zone ?? policy.Calendar.Zone, sums.Build(), worst.Worst, findings, log.WasStopped, earlier);
    }
}
