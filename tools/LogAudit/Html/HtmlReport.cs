using LogAudit.Auditing;
using LogAudit.Printing;

namespace LogAudit.Html;

/// <summary>Writes an audit as one self-contained page to read on any screen, to print and to send.</summary>
internal sealed class HtmlReport
{
    private const string Legend = """
        <p class="legend soft"><span><svg class="swatch"><rect class="good" width="24" height="13"/></svg>kept</span>
        <span><svg class="swatch"><rect class="hatch" x="1" y="1" width="22" height="11"/></svg>late</span>
        <span><svg class="swatch"><rect class="cross" x="1" y="1" width="22" height="11"/></svg>still owed, overdue</span>
        <span><svg class="swatch"><rect class="dots" x="1" y="1" width="22" height="11"/></svg>still owed, in time</span></p>
        """;

    private readonly AuditResult _result;
    private readonly ServiceStatistics _card;
    private readonly Markup _page = new();
    private readonly Words _words;

    private HtmlReport(AuditResult result)
    {
        _result = result;
        _card = result.Card.Total;
        _words = new Words(result.Zone);
    }

    public static string Of(AuditResult result)
    {
        var report = new HtmlReport(result);
        report.Head();
        report.Policy();
        report.Kept();
        report.Waits();
        report.Commitments();
        report.Hours();
        report.Silences();
        ComparisonPart.Write(report._page, result);
        report.Segments();
        report.Notes();
        return report._page.Raw("</main></body></html>\n").ToString();
    }

    private void Head()
    {
        _page.Put($"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" ")
            .Put($"content=\"width=device-width, initial-scale=1\"><title>How the promise was kept: {_result.Log}</title>\n")
            .Put($"<link rel=\"icon\" href=\"data:,\"><style>\n");
        _page.Raw(Style.Css).Raw("\n</style></head><body>").Raw(Style.Patterns).Raw("<main>\n");
        _page.Put($"<h1>How the promise was kept</h1><p class=\"soft\">{_result.Log}, as of {_words.OnDay(_result.AsOf)}. Times are ")
            .Put($"in {_result.Zone.Id}.</p>\n");
        if (_result.IsPartial)
        {
            _page.Raw("<p class=\"partial\">Stopped before the end of the log: all figures are of the part that was read.</p>\n");
        }

        var silences = _card.Silences;
        _page.Put(
            $"<ul class=\"key\"><li><b>{Figures.Count(_card.Requests)}</b>requests, of which {Figures.Count(_card.GoingOn)} go on</li>");
        _page.Put(
            $"<li><b>{Figures.Length(_card.FirstContactByPerson.Quantile(0.5))}</b>to the first word of a person, in half of them</li>");
        _page.Put($"<li><b>{Figures.Percent(silences.BrokenByCustomerShare.Value)}</b>of the silences were broken by the customer</li>");
        _page.Put($"<li><b>{Figures.Percent(_card.ChasedShare.Value)}</b>of the customers had to ask</li></ul>\n");
    }

    private void Policy()
    {
        _page.Raw("<h2>The promise</h2><blockquote>");
        foreach (var line in _result.Policy.Describe(Language.English).Split('\n').Where(line => line.Length > 0))
        {
            _page.Raw(line.StartsWith('–') ? "<p class=\"item\">" : "<p>").Put($"{line}</p>");
        }

        _page.Raw("</blockquote>\n");
    }

    private void Kept()
    {
        _page.Raw("<h2>Kept</h2>").Raw(Legend).Raw("<div class=\"rows\">");
        foreach (var duty in _card.Duties)
        {
            var all = duty.Kept + duty.Late + duty.Overdue + duty.Open;
            Bars.Row(
                _page, Words.Duty(duty.Name), all,
                [new(duty.Kept, "good"), new(duty.Late, "hatch"), new(duty.Overdue, "cross"), new(duty.Open, "dots")],
                Figures.Percent(duty.KeptShare.Value));
        }

        _page.Raw("</div>\n").Table(
            ["Duty", "Kept of decided", "95 % range", "Kept", "Late", "Overdue", "Open", "Excused", "Without those still owed",
                "Late by, median"],
            _card.Duties.Select(duty => new[]
            {
                Words.Duty(duty.Name), Figures.Percent(duty.KeptShare.Value), Figures.Range(duty.KeptShare.Range), Figures.Count(duty.Kept),
                Figures.Count(duty.Late),
                Figures.Count(duty.Overdue), Figures.Count(duty.Open), Figures.Count(duty.Excused),
                Figures.Percent(duty.KeptShareWithoutOpen.Value),
                Figures.Length(duty.Lateness.Percentile(0.5)),
            }));
    }

    private void Waits()
    {
        _page.Raw(
            "<h2>How long customers waited</h2><p class=\"soft\">Elapsed time. Dashed outlines are those who wait still, as far as they "
            + "have come.</p><div class=\"pair\"><div><h3>To the first word of a person</h3>");
        Bars.Distribution(_page, _card.FirstContactByPerson);
        _page.Raw("</div><div><h3>Silences, the desk's part</h3>");
        Bars.Distribution(_page, _card.Silences.Lengths);
        _page.Raw("</div></div>\n").Table(
            ["", "Median", "90 %", "Longest", "Happened", "Still waiting"],
            new[]
            {
                ("First contact, automatic ones too", _card.FirstContact), ("First contact by a person", _card.FirstContactByPerson),
                ("Silence, the desk's part", _card.Silences.Lengths), ("Resolution told", _card.Resolution),
            }.Select(row => new[]
            {
                row.Item1, Figures.Length(row.Item2.Quantile(0.5)), Figures.Length(row.Item2.Quantile(0.9)),
                Figures.Length(row.Item2.Happened.Longest),
                Figures.Count(row.Item2.Happened.Count), Figures.Count(row.Item2.Waiting.Count),
            }));
    }

    private void Commitments()
    {
        foreach (var commitment in _card.Commitments)
        {
            var title = commitment.Kind == CommitmentKind.Estimate
                ? "Promised dates against outcomes"
                : "“You will hear from us by then”, and when they did";
            _page.Put($"<h2>{title}</h2>");
            _page.Put($"<p>Kept {Figures.Percent(commitment.KeptShare.Value)} ({Figures.Range(commitment.KeptShare.Range)}) ")
                .Put($"of {Figures.Count(commitment.KeptShare.Whole)} decided; with those corrected in ")
                .Put($"time {Figures.Percent(commitment.KeptOrCorrectedShare.Value)}. ");
            _page.Put($"Broken {Figures.Count(commitment.Broken)}, open {Figures.Count(commitment.Open)}, ")
                .Put($"excused {Figures.Count(commitment.Excused)}.</p>\n");
            Bars.Errors(_page, commitment);
        }
    }

    private void Hours()
    {
        _page.Raw("<h2>The hours of the week</h2><p class=\"soft\">The larger a square, the more.</p><div class=\"pair\">");
        HeatMap.Draw(_page, _card.Arrivals, "When requests arrived", "good");
        HeatMap.Draw(_page, _card.Missed, "When deadlines passed unkept", "bad");
        _page.Raw("</div>\n");
    }

    private void Silences()
    {
        var silences = _card.Silences;
        _page.Put($"<h2>The longest silences</h2><p>The desk broke {Figures.Count(silences.BrokenByDesk)} silences, the ")
            .Put($"customer {Figures.Count(silences.BrokenByCustomer)}; {Figures.Count(silences.EndedByClosing)} ended without a ")
            .Put($"word, {Figures.Count(silences.GoingOn)} go on. ");
        _page.Put($"Messages of customers who had to ask: {Figures.Count(_card.Chasers)}, of these when the desk was ")
            .Put($"late: {Figures.Count(_card.ChasersWhenLate)}. ");
        _page.Put($"Failed attempts {Figures.Count(_card.FailedAttempts)}, hand-overs {Figures.Count(_card.Handovers)}, ")
            .Put($"praise {Figures.Count(_card.Praise)}, complaints {Figures.Count(_card.Complaints)}.</p>\n");
        _page.Raw(
            "<p class=\"soft\">Above the line the desk: ● a person, ○ a machine; below it the customer: ▲. Hatched is the silence; an "
            + "upright line closes the request.</p>\n");
        var timeline = new Timeline(_result.Zone);
        foreach (var worst in _result.Worst)
        {
            timeline.Draw(_page, worst);
        }
    }

    private void Segments()
    {
        foreach (var way in _result.Card.Segments.GroupBy(segment => segment.Dimension))
        {
            _page.Put($"<h2>Each {way.Key.ToString()}</h2>\n").Table(
                [way.Key.ToString(), "Requests", .. _card.Duties.Select(duty => Words.Duty(duty.Name)), "First by a person, median"],
                way.Select(segment => new[] { segment.Value, Figures.Count(segment.Statistics.Requests) }
                    .Concat(_card.Duties.Select(duty => Figures.Percent(segment.Statistics.Duty(duty.Name)?.KeptShare.Value)))
                    .Append(Figures.Length(segment.Statistics.FirstContactByPerson.Quantile(0.5))).ToArray()));
        }
    }

    private void Notes()
    {
        _page.Raw("<h2>How to read this</h2>");
        _page.Raw(
            "<p>Kept shares are of what is decided: kept, late, and still owed past the deadline. “Without those still owed” leaves the "
            + "last out, and flatters a desk that leaves the hard ones lying. Ranges are Wilson's score intervals at 95 %; they take "
            + "cases for independent, so the truth is rather wider.</p>");
        _page.Raw(
            "<p>Medians and other shares of waiting times count those who wait still as far as they have come (Kaplan–Meier); a dash "
            + "means that so many were not reached. Times are rounded up by at most 0.8 %. A silence is the time without a word from a "
            + "person; the part in which the desk waited for the customer is left out.</p>\n");
        _page.Raw("<h3>Rows accounted for</h3>");
        foreach (var line in ReportRows.Of(_result.Findings).Split('\n').Where(line => line.Length > 0))
        {
            _page.Put($"<p class=\"soft\">{line}</p>\n");
        }
    }
}
