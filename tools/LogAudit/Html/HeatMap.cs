using System.Globalization;

namespace LogAudit.Html;

/// <summary>Draws the hours of the week as squares whose size shows the amount, so that they print well and need no colour.</summary>
internal static class HeatMap
{
    private const int Cell = 34;
    private const int Row = 15;
    private const int Left = 46;
    private const int Top = 22;

    public static void Draw(Markup page, WeekCounts counts, string what, string look)
    {
        var days = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToArray();
        var most = days.Max(day => Enumerable.Range(0, 24).Max(hour => counts[day, hour]));
        page.Put($"<figure><svg viewBox=\"0 0 {Left + (7 * Cell)} {Top + (24 * Row) + 4}\" role=\"img\" aria-label=\"{what}\">");
        foreach (var day in days)
        {
            page.Raw(Text(X(day) + (Cell / 2), 14, "middle", day.ToString()[..3]));
        }

        for (var hour = 0; hour < 24; hour++)
        {
            var y = Top + (hour * Row);
            page.Raw(hour % 2 == 0 ? Text(Left - 8, y + 12, "end", $"{hour:00}:00") : "");
            page.Raw($"<line class=\"axis\" x1=\"{Left}\" y1=\"{y}\" x2=\"{Left + (7 * Cell)}\" y2=\"{y}\"/>");
            foreach (var day in days.Where(day => counts[day, hour] > 0))
            {
                var share = Math.Sqrt((double)counts[day, hour] / most);
                var (wide, high) = (Math.Max(1.5, share * (Cell - 4)), Math.Max(1.5, share * (Row - 2)));
                page.Put($"<rect class=\"{look}\" x=\"{Number(X(day) + ((Cell - wide) / 2))}\" y=\"{Number(y + ((Row - high) / 2))}\" ")
                    .Put($"width=\"{Number(wide)}\" height=\"{Number(high)}\">")
                    .Put($"<title>{day} {hour:00}–{hour + 1:00}: {counts[day, hour]:N0}</title></rect>");
            }
        }

        page.Put($"</svg><figcaption>{what}. Largest: {most:N0} in one hour of the week.</figcaption></figure>\n");
    }

    private static int X(IsoDayOfWeek day) => Left + (((int)day - 1) * Cell);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(int x, int y, string anchor, string text) =>
        $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>";
}
