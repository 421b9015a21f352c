using LogAudit.Reading;

namespace LogAudit.Mapping;

/// <summary>
/// When the waits for the customer end: at the next row of the case, by time, with another activity, also one that tells the customer
/// nothing. A row that asks the customer again does not end the wait, it goes on.
/// </summary>
internal static class WaitEnds
{
    /// <summary>The rows that end a wait.</summary>
    public static HashSet<LogRow> In(IReadOnlyList<LogRow> rows)
    {
        var ends = new HashSet<LogRow>(ReferenceEqualityComparer.Instance);
        if (!rows.Any(IsWait))
        {
            return ends;
        }

        LogRow? waiting = null;
        LogRow? ended = null;
        foreach (var row in rows.OrderBy(row => row.Time))
        {
            if (IsWait(row))
            {
                waiting = row;
                // Logs kept to the minute end a wait and begin the next at one instant; a request would take that as its end.
                if (ended is not null && ended.Time == row.Time)
                {
                    ends.Remove(ended);
                }
            }
            else if (waiting is not null && row.Activity != waiting.Activity)
            {
                ends.Add(row);
                (waiting, ended) = (null, row);
            }
        }

        return ends;
    }

    private static bool IsWait(LogRow row) => row.Event == LoggedEvent.WaitingOnCustomer && !RowMapping.IsIgnored(row);
}
