namespace LogAudit.Reading;

/// <summary>An event log on disk. It can be read again and again, a row at a time; what is no row is refused and the rest goes on.</summary>
internal sealed class LogFile(string path)
{
    /// <summary>How messages call it.</summary>
    public string Name { get; } = Path.GetFileName(path);

    public IEnumerable<LogRow> Rows(Findings findings)
    {
        using var table = CsvTable.Open(path);
        var parser = new RowParser(table.Columns(RowParser.Columns));
        while (table.Next())
        {
            findings.RowRead();
            if (table.Problem is { } problem)
            {
                findings.RefuseRow(table.Line, problem);
            }
            else if (parser.Read(table) is { } row)
            {
                yield return row;
            }
            else
            {
                findings.RefuseRow(table.Line, parser.Problem!);
            }
        }
    }
}
