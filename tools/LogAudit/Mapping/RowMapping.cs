using LogAudit.Reading;

namespace LogAudit.Mapping;

/// <summary>Turns one row of a log into events of a request.</summary>
internal sealed class RowMapping(LogMapping mapping)
{
    /// <summary>
    /// Whether the row tells the customer nothing and is not a fact of the case: it has no event, or is an internal step.
    /// </summary>
    public static bool IsIgnored(LogRow row) => row.Event switch
    {
        null => true,
        LoggedEvent.Received or LoggedEvent.Resolved or LoggedEvent.Reopened or LoggedEvent.Closed => false,
        _ => row.Visible == Visibility.Internal,
    };

    /// <summary>The events that a row stands for.</summary>
    /// <param name="row">The row.</param>
    /// <param name="channel">The channel of its case.</param>
    /// <param name="waits">Whether the desk waited for the customer before it.</param>
    public IEnumerable<RequestEvent> Events(LogRow row, Channel channel, bool waits)
    {
        if (IsIgnored(row))
        {
            return [];
        }

        return row.Event switch
        {
            LoggedEvent.Acknowledged => [Contact(row, channel, Topics.Receipt, waits)],
            LoggedEvent.WorkStarted => [Contact(row, channel, Topics.WorkStarted, waits)],
            LoggedEvent.EstimateGiven => [Contact(row, channel, Topics.Estimate, waits)],
            LoggedEvent.UpdateSent => [Contact(row, channel, Topics.Progress, waits)],
            LoggedEvent.WaitingOnCustomer => [Contact(row, channel, Topics.Question, waits), new WaitStarted(row.Time, WaitFor.Customer)],
            LoggedEvent.HandedOver => [new HandedOver(row.Time)],
            LoggedEvent.Resolved => [new RequestResolved(row.Time), .. Resolution(row, channel)],
            LoggedEvent.CustomerMessage =>
                [new CustomerMessage(row.Time, channel, MessageKind.Question, expectsAnswer: true), .. Commitment(row, channel)],
            LoggedEvent.Complaint => [new CustomerMessage(row.Time, channel, MessageKind.Complaint), .. Commitment(row, channel)],
            LoggedEvent.Thanks => [new CustomerMessage(row.Time, channel, MessageKind.Thanks), .. Commitment(row, channel)],
            LoggedEvent.Reopened => [new RequestReopened(row.Time), .. Commitment(row, channel)],
            LoggedEvent.Closed => [new RequestClosed(row.Time), .. Commitment(row, channel)],
            _ => Commitment(row, channel, Topics.Receipt),
        };
    }

    private ContactMade Contact(LogRow row, Channel channel, Topics told, bool waits)
    {
        var automatic = row.Actor == Actor.System;
        foreach (var (part, topics) in mapping.AlsoTells)
        {
            told |= row.Activity.Contains(part, StringComparison.Ordinal) ? topics : Topics.None;
        }

        told |= waits && !automatic && mapping.RemindsInWaits ? Topics.Reminder : Topics.None;
        return ContactMade.FromLog(row.Time, channel, told, automatic, Due(row));
    }

    /// <summary>A person told the result, unless the row is internal.</summary>
    private static IEnumerable<RequestEvent> Resolution(LogRow row, Channel channel)
    {
        if (row.Visible != Visibility.Internal)
        {
            yield return ContactMade.FromLog(row.Time, channel, Topics.Resolution, estimate: Due(row));
        }
    }

    /// <summary>
    /// The commitment on a row that is not itself a contact, such as the target date of a new request. A machine told it at that instant,
    /// because nobody writes so fast. A customer who is told at once when it will be done also learns that the request arrived.
    /// </summary>
    private static IEnumerable<RequestEvent> Commitment(LogRow row, Channel channel, Topics along = Topics.None)
    {
        if (row.Visible != Visibility.Internal && Due(row) is { } estimate)
        {
            yield return ContactMade.FromLog(row.Time, channel, along | Topics.Estimate, automatic: true, estimate);
        }
    }

    private static Estimate? Due(LogRow row) => row.Due is { } due ? new Estimate(due) : null;
}
