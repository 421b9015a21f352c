using System.Globalization;
using LogAudit.Auditing;
using LogAudit.Printing;

namespace LogAudit.Html;

/// <summary>Draws the story of one long silence, with the desk above the line and the customer below it.</summary>
internal sealed class Timeline(DateTimeZone zone)
{
    private const double Left = 8;
    private const double Right = 992;
    private const double Middle = 34;

    private readonly Words _words = new(zone);

    public void Draw(Markup page, WorstSilence worst)
    {
        var (audit, silence) = (worst.Audit, worst.Silence);
        var events = audit.Request.GetEvents().Where(fact => fact.At <= audit.Until).ToList();
        var from = audit.Request.ReceivedAt;
        var to = Instant.Max(silence.Start + silence.Length, events.Count > 0 ? events[^1].At : audit.Until);
        var ended = silence.BrokenBy switch
        {
            SilenceBreaker.Desk => "then the desk spoke",
            SilenceBreaker.Customer when silence.End is null => "the customer asked, and it goes on",
            SilenceBreaker.Customer => "the customer had to ask first",
            SilenceBreaker.Closing => "then it was closed without a word",
            _ => "it goes on",
        };
        page.Put($"<div class=\"silence\"><strong>{audit.Request.Id}</strong>: ")
            .Put($"{Figures.Length(silence.Ours)} from {_words.OnDay(silence.Start)}")
            .Put($"{(silence.End is { } end ? $" to {_words.OnDay(end)}" : "")}, ")
            .Put($"{ended}{(silence.Asked > 1 ? $" ({silence.Asked} times)" : "")}.");
        page.Put($"<svg viewBox=\"0 0 1000 68\" role=\"img\" aria-label=\"Timeline of {audit.Request.Id}\">");
        page.Raw($"<line class=\"axis\" x1=\"{Left}\" y1=\"{Middle}\" x2=\"{Right}\" y2=\"{Middle}\" stroke-width=\"2\"/>");
        var (begins, ends) = (X(silence.Start), X(silence.Start + silence.Length));
        page.Raw($"<rect class=\"hatch\" x=\"{Number(begins)}\" y=\"26\" width=\"{Number(Math.Max(2, ends - begins))}\" height=\"16\"/>");
        page.Raw($"<path class=\"ink\" d=\"M{Number(X(from))} 46l9 16h-18z\"/>");
        foreach (var fact in events)
        {
            page.Raw(Mark(fact, Number(X(fact.At))));
        }

        page.Put($"</svg><span class=\"soft\">{_words.OnDay(from)} – {_words.OnDay(to)}</span></div>\n");

        double X(Instant at) => to == from ? Left : Left + ((Right - Left) * Math.Clamp((at - from) / (to - from), 0, 1));
    }

    private static string Mark(RequestEvent fact, string x) => fact switch
    {
        ContactMade { Automatic: true } => $"<circle class=\"hollow\" cx=\"{x}\" cy=\"14\" r=\"7\" stroke-width=\"2\"/>",
        ContactMade => $"<circle class=\"ink\" cx=\"{x}\" cy=\"14\" r=\"8\"/>",
        CustomerMessage or CallbackRequested => $"<path class=\"ink\" d=\"M{x} 46l9 16h-18z\"/>",
        RequestClosed => $"<line class=\"mark\" x1=\"{x}\" y1=\"6\" x2=\"{x}\" y2=\"62\"/>",
        _ => "",
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
