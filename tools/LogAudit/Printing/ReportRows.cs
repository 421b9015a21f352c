using System.Globalization;
using System.Text;

namespace LogAudit.Printing;

/// <summary>Writes the counts of the rows and cases of a log, so that a reader sees that they add up.</summary>
internal static class ReportRows
{
    public static string Of(Findings findings)
    {
        var counts = findings.Counts;
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"Cases read {Figures.Count(counts.CasesRead)} = audited {Figures.Count(counts.Taken)} + not yet "
            + $"received {Figures.Count(counts.NotYetReceived)} + refused {Figures.Count(counts.CasesRefused)}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"Rows read {Figures.Count(counts.RowsRead)} = mapped {Figures.Count(counts.Mapped)} + "
            + $"ignored {Figures.Count(counts.Ignored)} + odd {Figures.Count(counts.Odd)} + refused {Figures.Count(counts.RowsRefused)}");
        text.Append(counts.Left > 0 ? $" + left when stopped {Figures.Count(counts.Left)}\n" : "\n");
        foreach (var kind in findings.Odd)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"  {Figures.Count(kind.Count)} odd: {kind.Name}; such as {string.Join("; ", kind.First)}\n");
        }

        return text.ToString();
    }
}
