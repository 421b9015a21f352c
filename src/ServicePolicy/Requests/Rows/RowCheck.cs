namespace ServicePolicy;

/// <summary>What must hold between the columns of a row.</summary>
internal static class RowCheck
{
    public static void Check(KnownFacts row)
    {
        if (row.ReceivedAt == default)
        {
            throw Bad("ReceivedAt", "is missing", "the instant of receipt is needed");
        }

        if (row.BackBy <= row.BackByToldAt)
        {
            throw Bad("BackBy", $"was {row.BackBy}", $"it must lie after BackByToldAt, {row.BackByToldAt}");
        }

        if (row.ContactsAtLastInstant < 0)
        {
            throw Bad("ContactsAtLastInstant", $"was {row.ContactsAtLastInstant}", "0 or more is allowed");
        }

        if (row.FirstFactAt > row.ReceivedAt)
        {
            throw Bad("FirstFactAt", $"was {row.FirstFactAt}", $"it must not lie after ReceivedAt, {row.ReceivedAt}");
        }

        if (row.Estimate is not null && row.EstimateToldAt is null)
        {
            throw Bad("EstimateToldAt", "is missing", "an estimate counts from when it was told");
        }

        if (row.ClosedAt < (row.FirstFactAt ?? row.ReceivedAt))
        {
            throw Bad("ClosedAt", $"was {row.ClosedAt}", $"it must not lie before ReceivedAt, {row.ReceivedAt}");
        }

        if (row.LastFactAt is { } last && RowMapping.LatestFact(row) is var latest && latest > last)
        {
            throw Bad("LastFactAt", $"was {last}", $"a fact of the row is later, {latest}");
        }

        CheckWaits(nameof(row.Waits), row.Waits);
        CheckWaits(nameof(row.ThirdPartyWaits), row.ThirdPartyWaits);
        for (var i = 0; i < row.Call.Count; i++)
        {
            if (i == 0 && row.Call[i].Failed is not null)
            {
                throw Bad("Call", $"began with a failed attempt at {row.Call[i].At}", "the first step is that they asked");
            }

            if (i > 0 && row.Call[i].At < row.Call[i - 1].At)
            {
                throw Bad("Call", $"held a step at {row.Call[i].At} after a later one", "the oldest comes first");
            }
        }

        for (var i = 0; i < row.Appointments.Count; i++)
        {
            var agreed = row.Appointments[i];
            if (agreed.Time <= agreed.AgreedAt)
            {
                throw Bad("Appointments", $"held {agreed.Time}, agreed at {agreed.AgreedAt}", "the time must lie after the agreement");
            }
        }

        for (var i = 0; i < row.Marks.Count; i++)
        {
            var mark = row.Marks[i];
            if (mark.Mark is null)
            {
                throw Bad("Marks", "held an entry without a mark", "each entry names its mark");
            }

            if (mark.Count < 1)
            {
                throw Bad("Marks", $"held '{mark.Mark}' with the count {mark.Count}", "1 or more is allowed");
            }

            if (mark.First > mark.Last)
            {
                throw Bad("Marks", $"held '{mark.Mark}' first at {mark.First}, last at {mark.Last}", "the first must not lie after the last");
            }
        }
    }

    private static void CheckWaits(string column, IList<Wait> waits)
    {
        for (var i = 0; i < waits.Count; i++)
        {
            var wait = waits[i];
            if (wait.End <= wait.Start)
            {
                throw Bad(column, $"held a wait from {wait.Start} to {wait.End}", "a wait must end after it begins");
            }
        }
    }

    // Thrown where it is found, so that no text is made for a row that is sound.
    private static ArgumentException Bad(string column, string what, string allowed) => new($"{column} {what}; {allowed}.", column);
}
