using LogAudit.Mapping;
using LogAudit.Reading;

namespace LogAudit.Auditing;

/// <summary>What an audit of a log found.</summary>
/// <param name="Log">The name of the log.</param>
/// <param name="AsOf">The moment it was looked at from.</param>
/// <param name="Policy">The policy that most requests are held against.</param>
/// <param name="Zone">In which times are written.</param>
/// <param name="Card">The sums.</param>
/// <param name="Worst">The longest silences.</param>
/// <param name="Findings">What became of each row.</param>
/// <param name="IsPartial">Whether it was stopped before the end.</param>
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
