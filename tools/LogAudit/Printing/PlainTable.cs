using Spectre.Console;

namespace LogAudit.Printing;

/// <summary>A table as plain text: neither colours nor blanks at the ends of lines.</summary>
internal static class PlainTable
{
    public static string Of(int width, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var i = 0; i < columns.Length; i++)
        {
            table.AddColumn(new TableColumn(columns[i]) { Alignment = i == 0 ? Justify.Left : Justify.Right });
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        using var drawn = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = width;
        console.Write(table);
        return string.Concat(drawn.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)
            .Select(line => line + "\n"));
    }
}
