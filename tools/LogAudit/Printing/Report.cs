using LogAudit.Planning;
using Spectre.Console;

namespace LogAudit.Printing;

/// <summary>Prints what was found: the counts, what was odd, and the most urgent contacts.</summary>
internal sealed class Report
{
    private readonly TextWriter _output;
    private readonly int _width;
    private readonly Words _words;

    public Report(TextWriter output, int width, DateTimeZone zone)
    {
        _output = output;
        _width = width;
        _words = new Words(zone);
    }

    public void Print(NextOptions options, string log, Instant asOf, Findings findings, MostUrgent urgent)
    {
        Line(
            $"{log}, as of ",
            $"{_words.OnDay(asOf)}{(options.AsOf is null ? ": the log's last instant, for which it was read once before" : "")}");
        Line($"The desk, in whose zone times are: {options.Desk}");
        PrintCounts(findings);
        PrintOdd(findings);
        PrintUrgent(urgent, findings.Counts, asOf);
    }

    private void PrintCounts(Findings findings)
    {
        var counts = findings.Counts;
        Line($"");
        Line(
            $"Cases read {counts.CasesRead,8:N0} = planned {counts.Taken:N0} + not yet received {counts.NotYetReceived:N0} + ",
            $"refused {counts.CasesRefused:N0}");
        Line(
            $"Rows read  {counts.RowsRead,8:N0} = mapped {counts.Mapped:N0} + ignored {counts.Ignored:N0} + odd {counts.Odd:N0} + ",
            $"refused {counts.RowsRefused:N0}");
        Line(
            $"Planned    {counts.Taken,8:N0} = overdue {counts.Overdue:N0} + due soon {counts.DueSoon:N0} + ",
            $"upcoming {counts.Upcoming:N0} + nothing owed {counts.NothingOwed:N0}");
        Line($"");
        Line($"  Cases: planned = received by then; not yet received = later; refused = without a row that says Received.");
        Line($"  Rows: mapped = taken as they stand; ignored = no event, or internal, so that the customer was told nothing;");
        Line($"        odd = taken, but see below; refused = not sound, apart from their case, or of a refused case.");
        if (counts.Later > 0)
        {
            Line($"  Of the rows mapped or ignored, {counts.Later:N0} lie after the moment planned for and did not count yet.");
        }

        if (!findings.NothingRefused)
        {
            Line($"  Each refusal was reported as it was met, with its line and why.");
        }

        if (findings.ChannelsRefused > 0)
        {
            Line($"  Channels of the cases file that could not be read: {findings.ChannelsRefused:N0}.");
        }
    }

    private void PrintOdd(Findings findings)
    {
        Line($"");
        var title = findings.Odd.Count == 0
            ? "Nothing was odd."
            : "Odd rows, by kind (a row may be odd in two ways), the first few of each:";
        Line($"{title}");
        foreach (var kind in findings.Odd)
        {
            Line($"  {kind.Count,6:N0}  {kind.Name}");
            foreach (var example in kind.First)
            {
                Line($"          {example}");
            }
        }
    }

    private void PrintUrgent(MostUrgent urgent, Counts counts, Instant asOf)
    {
        var owed = counts.Overdue + counts.DueSoon + counts.Upcoming;
        Line($"");
        if (owed == 0)
        {
            Line($"Nobody is owed a contact.");
            return;
        }

        Line($"Contacts owed: {owed:N0}. The most urgent {urgent.Contacts.Count:N0}:");
        Line($"");
        var table = new Table().Border(TableBorder.Simple).AddColumns("Case", "Say", "By", "Urgency", "Why");
        foreach (var contact in urgent.Contacts)
        {
            var pressing = contact.Pressing;
            string[] cells =
            [
                contact.Request.Id,
                Words.Say(contact.Next.Topics),
                pressing.ActBy is { } by ? _words.OnDay(by) : "",
                Words.HowUrgent(pressing, asOf),
                _words.Why(pressing, contact.Request),
            ];
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        Print(table);
    }

    /// <summary>Prints a table as plain text: neither colours nor blanks at the ends of lines.</summary>
    private void Print(Table table)
    {
        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = _width;
        console.Write(table);
        foreach (var line in drawn.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            Line($"{line}");
        }
    }

    private void Line(params FormattableString[] parts) =>
        _output.WriteLine(string.Concat(parts.Select(FormattableString.Invariant)).TrimEnd());
}
