using LogAudit.Planning;
using LogAudit.Printing;
using LogAudit.Reading;

namespace LogAudit;

/// <summary>Reads a log case by case, plans each, and prints what matters. Keeps one case and the most urgent contacts in memory.</summary>
internal static class NextCommand
{
    public static int Run(NextOptions options, TextWriter output, TextWriter error, int width)
    {
        var log = new LogFile(options.Log);
        var asOf = options.AsOf ?? LastInstant(log);
        var findings = new Findings(log.Name, error);
        var channels = CaseChannels.Beside(options.Log, findings);
        var urgent = new MostUrgent(options.Top);
        var planner = new CasePlanner(StandardPromise.Of(options.Desk), asOf, channels, findings, urgent);

        foreach (var logged in CaseStream.Of(log.Rows(findings), findings))
        {
            planner.Take(logged);
        }

        findings.Counts.CheckThatTheyAddUp();
        new Report(output, width, options.Desk.Zone).Print(options, log.Name, asOf, findings, urgent);
        return findings.NothingRefused ? App.Fine : App.SomethingRefused;
    }

    /// <summary>Costs a reading of the whole log: its rows go by case, so that the last may be anywhere.</summary>
    private static Instant LastInstant(LogFile log)
    {
        var last = Instant.MinValue;
        foreach (var row in log.Rows(Findings.Discarded))
        {
            last = Instant.Max(last, row.Time);
        }

        return last == Instant.MinValue
            ? throw new CannotRunException($"{log.Name}: no row has an instant that could be read, so there is no last one; say --as-of, or correct the log.")
            : last;
    }
}
