using System.Globalization;
using LogAudit.Printing;

namespace LogAudit.Html;

/// <summary>A part of a bar: its amount and its look.</summary>
internal readonly record struct BarPart(long Count, string Look);

/// <summary>Rows of a name, a bar and a figure. Bars are SVG, words are text, so that both fit any width.</summary>
internal static class Bars
{
    private const double Width = 1000;

    private static readonly Duration[] Edges =
    [
        Duration.FromMinutes(1), Duration.FromMinutes(15), Duration.FromHours(1), Duration.FromHours(4), Duration.FromHours(8),
        Duration.FromDays(1), Duration.FromDays(2), Duration.FromDays(3), Duration.FromDays(7), Duration.FromDays(14),
        Duration.FromDays(30), Duration.FromDays(90), Duration.FromDays(365),
    ];

    private static readonly string[] Names =
    [
        "1 minute", "15 minutes", "1 hour", "4 hours", "8 hours", "1 day", "2 days", "3 days", "1 week", "2 weeks",
        "30 days", "90 days", "1 year",
    ];

    /// <summary>Writes one row.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="name">The name of the row.</param>
    /// <param name="whole">The amount that the full width stands for.</param>
    /// <param name="parts">The parts of the bar, from the left.</param>
    /// <param name="figure">The figure after the bar.</param>
    /// <param name="small">A note in small print after the figure.</param>
    public static void Row(Markup page, string name, long whole, IEnumerable<BarPart> parts, string figure, string small = "")
    {
        page.Put($"<span>{name}</span><svg viewBox=\"0 0 1000 16\" preserveAspectRatio=\"none\" role=\"img\" ")
            .Put($"aria-label=\"{figure}\"><line class=\"axis\" x1=\"0\" y1=\"15.5\" x2=\"1000\" y2=\"15.5\"/>");
        var x = 0.0;
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            var wide = whole == 0 ? 0 : Width * part.Count / whole;
            page.Raw(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<rect class=\"{part.Look}\" vector-effect=\"non-scaling-stroke\" x=\"{x:0.##}\" y=\"1\" "
                    + $"width=\"{Math.Max(wide, 1.5):0.##}\" height=\"14\"/>"));
            x += wide;
        }

        page.Put($"</svg><span>{figure}{(small.Length > 0 ? " " : "")}");
        page.Put($"<small>{small}</small></span>\n");
    }

    /// <summary>Writes how long something took, and how long the others have waited for it so far.</summary>
    public static void Distribution(Markup page, TimeToEvent times)
    {
        var (happened, waiting) = (Counts(times.Happened), Counts(times.Waiting));
        var all = happened.Sum() + waiting.Sum();
        var (first, last) = Used(happened.Zip(waiting, (one, other) => one + other).ToArray());
        var most = happened.Zip(waiting, (one, other) => one + other).DefaultIfEmpty().Max();
        page.Raw("<div class=\"rows\">");
        for (var i = first; i <= last; i++)
        {
            var count = happened[i] + waiting[i];
            Row(
                page, Name(i), most, [new(happened[i], "good"), new(waiting[i], "dots")],
                Figures.Count(count), Figures.Percent(all == 0 ? null : (double)count / all));
        }

        page.Raw("</div>\n");
    }

    /// <summary>Writes how much earlier or later things came than the customer was told.</summary>
    public static void Errors(Markup page, CommitmentStatistics commitment)
    {
        var (early, late) = (Counts(commitment.Early), Counts(commitment.Late));
        var all = early.Sum() + late.Sum();
        var most = early.Concat(late).Max();
        page.Raw("<div class=\"rows\">");
        var (firstEarly, lastEarly) = Used(early);
        for (var i = lastEarly; i >= firstEarly && early.Sum() > 0; i--)
        {
            Row(page, $"{Name(i)} early", most, [new(early[i], "good")], Figures.Count(early[i]), Figures.Percent((double)early[i] / all));
        }

        var (firstLate, lastLate) = Used(late);
        for (var i = firstLate; i <= lastLate && late.Sum() > 0; i++)
        {
            Row(page, $"{Name(i)} late", most, [new(late[i], "hatch")], Figures.Count(late[i]), Figures.Percent((double)late[i] / all));
        }

        page.Raw("</div>\n");
    }

    private static string Name(int bin) => bin < Names.Length ? $"≤ {Names[bin]}" : $"> {Names[^1]}";

    private static (int First, int Last) Used(long[] counts)
    {
        var first = Math.Max(0, Array.FindIndex(counts, count => count > 0));
        return (first, Math.Max(first, Array.FindLastIndex(counts, count => count > 0)));
    }

    private static long[] Counts(Durations durations)
    {
        var upTo = Edges.Select(durations.CountWithin).Append(durations.Count).ToArray();
        return [.. upTo.Select((count, i) => count - (i == 0 ? 0 : upTo[i - 1]))];
    }
}
