using LogAudit.Mapping;
using LogAudit.Planning;
using LogAudit.Printing;
using LogAudit.Reading;

namespace LogAudit;

/// <summary>Reads a log case by case, plans each, and prints what matters. Keeps one case and the most urgent contacts in memory.</summary>
internal static class NextCommand
{
    public static int Run(NextOptions options, TextWriter output, TextWriter error, int width, CancellationToken cancel)
    {
        var mapping = LogMapping.ReadOrStandard(options.Mapping);
        var log = new LogFile(options.Log, mapping, cancel: cancel);
        var asOf = options.AsOf ?? log.LastInstant();
        var findings = new Findings(log.Name, error);
        var importer = new CaseImporter(mapping, asOf, CaseFacts.Beside(options.Log, mapping, findings), findings);
        var urgent = new MostUrgent(options.Top);
        var planner = new CasePlanner(options.Policy, asOf, findings.Counts, urgent);
        foreach (var logged in CaseStream.Of(log.Rows(findings), findings))
        {
            if (log.WasStopped)
            {
                findings.Counts.Left += logged.Rows.Count;
                break;
            }

            if (importer.Import(logged) is { } request)
            {
                planner.Take(request);
            }
        }

        findings.Counts.CheckThatTheyAddUp();
        findings.Counts.CheckThatPlansAddUp();
        new Report(output, width, options.Desk.Zone).Print(options, log.Name, asOf, findings, urgent);
        return App.CodeOf(findings, log.WasStopped, error);
    }
}
