using LogAudit.Reading;

namespace LogAudit.Mapping;

/// <summary>What one row of a log says in events of a request.</summary>
internal static class RowMapping
{
    /// <summary>Whether the row tells a customer nothing and is no fact of the case either: without an event, or an internal step.</summary>
    public static bool IsIgnored(LogRow row) => row.Event switch
    {
        null => true,
        LoggedEvent.Received or LoggedEvent.Resolved or LoggedEvent.Reopened or LoggedEvent.Closed => false,
        _ => row.Visible == Visibility.Internal,
    };

    public static IEnumerable<RequestEvent> Events(LogRow row, Channel channel)
    {
        if (IsIgnored(row))
        {
            return [];
        }

        return row.Event switch
        {
            LoggedEvent.Acknowledged => [Contact(row, channel, Topics.Receipt)],
            LoggedEvent.WorkStarted => [Contact(row, channel, Topics.WorkStarted)],
            LoggedEvent.EstimateGiven => [Contact(row, channel, Topics.Estimate)],
            LoggedEvent.UpdateSent => [Contact(row, channel, Topics.Progress)],
            LoggedEvent.WaitingOnCustomer => [Contact(row, channel, Topics.Question), new WaitStarted(row.Time, WaitFor.Customer)],
            LoggedEvent.Resolved => [new RequestResolved(row.Time), .. Resolution(row, channel)],
            LoggedEvent.CustomerMessage => [new CustomerMessage(row.Time, channel, MessageKind.Question, expectsAnswer: true), .. Promise(row, channel)],
            LoggedEvent.Reopened => [new RequestReopened(row.Time), .. Promise(row, channel)],
            LoggedEvent.Closed => [new RequestClosed(row.Time), .. Promise(row, channel)],
            _ => Promise(row, channel, Topics.Receipt),
        };
    }

    private static ContactMade Contact(LogRow row, Channel channel, Topics told) =>
        ContactMade.FromLog(row.Time, channel, told, automatic: row.Actor == Actor.System, estimate: Due(row));

    /// <summary>A person tells the result, unless the row is internal: then nobody did.</summary>
    private static IEnumerable<RequestEvent> Resolution(LogRow row, Channel channel)
    {
        if (row.Visible != Visibility.Internal)
        {
            yield return ContactMade.FromLog(row.Time, channel, Topics.Resolution, estimate: Due(row));
        }
    }

    /// <summary>
    /// The promise on a row that is no contact itself, such as the target date of a new request: told at that instant, by a machine, for
    /// nobody writes so fast. Who is told at once when it will be done is told with it that it arrived.
    /// </summary>
    private static IEnumerable<RequestEvent> Promise(LogRow row, Channel channel, Topics along = Topics.None)
    {
        if (row.Visible != Visibility.Internal && Due(row) is { } estimate)
        {
            yield return ContactMade.FromLog(row.Time, channel, along | Topics.Estimate, automatic: true, estimate);
        }
    }

    private static Estimate? Due(LogRow row) => row.Due is { } due ? new Estimate(due) : null;
}
