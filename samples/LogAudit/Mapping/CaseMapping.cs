using LogAudit.Reading;

namespace LogAudit.Mapping;

/// <summary>The events of a case, each with the row it comes from, in the order of the file.</summary>
/// <param name="Received">The row that begins the case; null: there is none.</param>
/// <param name="Events">The events.</param>
/// <param name="Sources">The row of each event.</param>
internal sealed record MappedCase(LogRow? Received, IReadOnlyList<RequestEvent> Events, IReadOnlyList<LogRow> Sources);

/// <summary>Makes events of the rows of a case.</summary>
internal static class CaseMapping
{
    public static MappedCase Map(LoggedCase logged, Channel channel)
    {
        var ends = WaitEnds.In(logged.Rows);
        var events = new List<RequestEvent>();
        var sources = new List<LogRow>();
        foreach (var row in logged.Rows)
        {
            events.AddRange(RowMapping.Events(row, channel));
            if (ends.Contains(row))
            {
                events.Add(new WaitEnded(row.Time, WaitFor.Customer));
            }

            sources.AddRange(Enumerable.Repeat(row, events.Count - sources.Count));
        }

        return new(logged.Rows.FirstOrDefault(row => row.Event == LoggedEvent.Received), events, sources);
    }
}
