using LogAudit.Mapping;

namespace LogAudit.Reading;

/// <summary>
/// An event log on disk. It can be read again and again, a row at a time; what is no row is refused and the rest goes on.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="mapping">How it is read.</param>
/// <param name="progress">Takes the share that has been read, 0 to 1, now and then.</param>
/// <param name="cancel">Stops the reading: the rows end there.</param>
internal sealed class LogFile(string path, LogMapping mapping, Action<double>? progress = null, CancellationToken cancel = default)
{
    private const int RowsBetweenReports = 2000;

    /// <summary>How messages call it.</summary>
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

    /// <summary>Costs a reading of the whole log: its rows go by case, so that the last may be anywhere.</summary>
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
