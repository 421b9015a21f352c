using System.Globalization;
using LogAudit.Auditing;
using LogAudit.Printing;

namespace LogAudit.Html;

/// <summary>Draws the comparison with an earlier run: each share's difference and its range, around zero.</summary>
internal static class ComparisonPart
{
    public static void Write(Markup page, AuditResult result)
    {
        if (result.Earlier is not { } earlier)
        {
            return;
        }

        var comparison = earlier.CompareWith(result.Card);
        var known = comparison.Shares.Where(change => change.Range is not null).ToList();
        var most =
            known.Select(change => Math.Max(Math.Abs(change.Range!.Value.Low), Math.Abs(change.Range!.Value.High))).DefaultIfEmpty(1).Max();
        page.Put($"<h2>Against the earlier run</h2><p class=\"soft\">Of {string.Join(", ", earlier.Policies)}, ")
            .Put($"{Figures.Count(earlier.Total.Requests)} requests. Each line is the range of the difference at 95 % (Newcombe); where ")
            .Put($"it crosses the middle, nothing can be said to have moved.</p><div class=\"rows\">");
        foreach (var change in known)
        {
            var range = change.Range!.Value;
            page.Put($"<span>{change.What}</span><svg viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" role=\"img\" ")
                .Put($"aria-label=\"{Figures.PointsRange(range)} points\"><line class=\"axis\" x1=\"500\" y1=\"0\" x2=\"500\" y2=\"16\" ")
                .Put($"stroke-width=\"4\"/>");
            page.Raw(
                $"<rect class=\"{(change.HasMoved ? "ink" : "bare")}\" vector-effect=\"non-scaling-stroke\" x=\"{X(range.Low)}\" y=\"5\" "
                + $"width=\"{Wide(range)}\" height=\"6\"/></svg>");
            page.Put($"<span>{Figures.Points(change.Difference)} <small>{(change.HasMoved ? "moved" : "not to be told")}</small></span>\n");
        }

        page.Raw("</div>\n")
            .Table(
                ["Time", "Before", "Now"],
                comparison.Times.Select(change => new[] { change.What, Figures.Length(change.Before), Figures.Length(change.After) }));

        string X(double value) => Number(500 + (480 * value / most));
        string Wide(ShareRange range) => Number(Math.Max(4, 480 * (range.High - range.Low) / most));
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
