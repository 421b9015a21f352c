using LogAudit.Auditing;
using LogAudit.Generating;
using LogAudit.Html;
using LogAudit.Printing;

namespace LogAudit;

/// <summary>Runs each command, and writes its result.</summary>
internal sealed class Commands(TextWriter output, TextWriter error, int width, Action<double>? progress, CancellationToken cancel)
{
    public int Next(NextOptions options) => NextCommand.Run(options, output, error, width, cancel);

    public int Audit(AuditOptions options)
    {
        var result = AuditRun.Of(options, error, progress, cancel);
        Write(options.Out, options.Format switch
        {
            OutputFormat.Html => HtmlReport.Of(result),
            OutputFormat.Json => ServicePolicyJson.WriteScorecard(result.Card) + "\n",
            OutputFormat.Csv => CsvReport.Of(result.Card),
            _ => new AuditText(width).Of(result),
        });
        if (options.Out is not null)
        {
            output.Write(new AuditText(width).Of(result));
            output.WriteLine($"Written to {options.Out}");
        }

        return App.CodeOf(result.Findings, result.IsPartial, error);
    }

    public int Propose(AuditOptions options, string? duty, double share)
    {
        var result = AuditRun.Of(options, error, progress, cancel);
        var card = result.Card;
        var duties = duty is null ? card.Total.Duties.Where(other => other.HasLimit).Select(other => other.Name) : [duty];
        try
        {
            Write(options.Out, string.Join("\n", duties.Select(name => options.Format == OutputFormat.Csv
                ? CsvReport.Of(card.Propose(name, share))
                : new ProposalText(width).Of(card.Propose(name, share)))));
        }
        catch (ArgumentException problem)
        {
            throw new CannotRunException($"propose: {problem.Message}", problem);
        }

        return App.CodeOf(result.Findings, result.IsPartial, error);
    }

    public int Compare(string before, string after, OutputFormat format, string? path)
    {
        var comparison = ScorecardFile.Read(before).CompareWith(ScorecardFile.Read(after));
        Write(path, format == OutputFormat.Csv ? CsvReport.Of(comparison) : new ComparisonText(width).Of(comparison));
        return App.Fine;
    }

    public static int Generate(int rows, string path)
    {
        try
        {
            using var log = new StreamWriter(path);
            GeneratedLog.Write(log, rows);
            return App.Fine;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"--out '{path}': {problem.Message}", problem);
        }
    }

    private void Write(string? path, string text)
    {
        if (path is null)
        {
            output.Write(text);
            return;
        }

        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"--out '{path}': {problem.Message}", problem);
        }
    }
}
