using LogAudit.Mapping;

namespace LogAudit.Reading;

/// <summary>
/// An event log on disk. It can be read several times, one row at a time. A line that is not a valid row is refused; the rest is read.
/// </summary>
/// <param name="path">The path of the log.</param>
/// <param name="mapping">The mapping to read it by.</param>
/// <param name="progress">Is told from time to time the part that has been read, from 0 to 1.</param>
/// <param name="cancel">Stops the reading, which ends the rows.</param>
internal sealed class LogFile(string path, LogMapping mapping, Action<double>? progress = null, CancellationToken cancel = default)
{
    private const int RowsBetweenReports = 2000;

    /// <summary>The name of the file in messages.</summary>
    public string Name { get; } = Path.GetFileName(path);

    /// <summary>Whether the last reading was stopped before the end.</summary>
    public bool WasStopped { get; private set; }

    public IEnumerable<LogRow> Rows(Findings findings)
    {
        using var table = CsvTable.Open(path);
        var parser = new RowParser(mapping, table);
        var rows = 0;
        WasStopped = cancel.IsCancellationRequested;
        while (!WasStopped && table.Next())
        {
            findings.RowRead();
            if (table.Problem is { } problem)
            {
                findings.RefuseRow(table.Line, problem);
            }
            else if (parser.Read() is { } row)
            {
                yield return row;
            }
            else
            {
                findings.RefuseRow(table.Line, parser.Problem!);
            }

            if (++rows % RowsBetweenReports == 0)
            {
                progress?.Invoke(table.ReadShare);
            }

            WasStopped = cancel.IsCancellationRequested;
        }
    }

    /// <summary>The last instant of the log. This reads the whole log, because its rows are ordered by case.</summary>
    public Instant LastInstant()
    {
        var last = Instant.MinValue;
        foreach (var row in Rows(Findings.Discarded))
        {
            last = Instant.Max(last, row.Time);
        }

        return last == Instant.MinValue
            ? throw new CannotRunException(
                $"{Name}: no row has an instant that could be read, so there is no last one; say --as-of, or correct the log.")
            : last;
    }
}
