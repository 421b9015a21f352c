using LogAudit.Reading;

namespace LogAudit.Mapping;

/// <summary>The events of a case, each with the row it comes from, in the order of the file.</summary>
/// <param name="Received">The row that begins the case, or null if there is none.</param>
/// <param name="Events">The events.</param>
/// <param name="Sources">The row of each event.</param>
internal sealed record MappedCase(LogRow? Received, IReadOnlyList<RequestEvent> Events, IReadOnlyList<LogRow> Sources);

/// <summary>Makes events of the rows of a case.</summary>
internal sealed class CaseMapping(LogMapping mapping)
{
    private readonly RowMapping _rows = new(mapping);

    public MappedCase Map(LoggedCase logged, Channel channel)
    {
        var ends = mapping.WaitsEndWith == WaitsEndWith.OtherState ? WaitEnds.In(logged.Rows) : [];
        var events = new List<RequestEvent>();
        var sources = new List<LogRow>();
        var waits = false;
        foreach (var row in logged.Rows)
        {
            events.AddRange(_rows.Events(row, channel, waits));
            if (ends.Contains(row))
            {
                events.Add(new WaitEnded(row.Time, WaitFor.Customer));
            }

            waits = !ends.Contains(row) && !EndsWait(row)
                && (waits || (row.Event == LoggedEvent.WaitingOnCustomer && !RowMapping.IsIgnored(row)));
            sources.AddRange(Enumerable.Repeat(row, events.Count - sources.Count));
        }

        return new(logged.Rows.FirstOrDefault(row => row.Event == LoggedEvent.Received), events, sources);
    }

    private static bool EndsWait(LogRow row) =>
        row.Event is LoggedEvent.CustomerMessage or LoggedEvent.Complaint or LoggedEvent.Thanks or LoggedEvent.Resolved
            or LoggedEvent.Reopened or LoggedEvent.Closed;
}
