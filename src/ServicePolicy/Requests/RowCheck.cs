namespace ServicePolicy;

/// <summary>What must hold between the columns of a row.</summary>
internal static class RowCheck
{
    public static void Check(KnownFacts row)
    {
        _ = (row.ReceivedAt != default) ? true : throw Bad("ReceivedAt", "is missing", "the instant of receipt is needed");
        _ = (row.BackBy is null || row.BackByToldAt is not { } told || row.BackBy > told) ? true : throw Bad("BackBy", $"was {row.BackBy}", $"it must lie after BackByToldAt, {row.BackByToldAt}");
        _ = (row.ContactsAtLastInstant >= 0) ? true : throw Bad("ContactsAtLastInstant", $"was {row.ContactsAtLastInstant}", "0 or more is allowed");
        _ = (row.FirstFactAt is not { } first || first <= row.ReceivedAt) ? true : throw Bad("FirstFactAt", $"was {row.FirstFactAt}", $"it must not lie after ReceivedAt, {row.ReceivedAt}");
        _ = (row.Estimate is null || row.EstimateToldAt is not null) ? true : throw Bad("EstimateToldAt", "is missing", "an estimate counts from when it was told");
        _ = (row.ClosedAt is not { } closed || closed >= (row.FirstFactAt ?? row.ReceivedAt)) ? true : throw Bad("ClosedAt", $"was {row.ClosedAt}", $"it must not lie before ReceivedAt, {row.ReceivedAt}");
        _ = (row.LastFactAt is not { } last || !(RowMapping.LatestFact(row) > last)) ? true : throw Bad("LastFactAt", $"was {row.LastFactAt}", $"a fact of the row is later, {RowMapping.LatestFact(row)}");
        CheckWaits(nameof(row.Waits), row.Waits);
        CheckWaits(nameof(row.ThirdPartyWaits), row.ThirdPartyWaits);
        for (var i = 0; i < row.Call.Count; i++)
        {
            _ = (i > 0 || row.Call[i].Failed is null) ? true : throw Bad("Call", $"began with a failed attempt at {row.Call[i].At}", "the first step is that they asked");
            _ = (i == 0 || row.Call[i].At >= row.Call[i - 1].At) ? true : throw Bad("Call", $"held a step at {row.Call[i].At} after a later one", "the oldest comes first");
        }

        foreach (var agreed in row.Appointments)
        {
            _ = (agreed.Time > agreed.AgreedAt) ? true : throw Bad("Appointments", $"held {agreed.Time}, agreed at {agreed.AgreedAt}", "the time must lie after the agreement");
        }

        foreach (var mark in row.Marks)
        {
            _ = (mark.Mark is not null) ? true : throw Bad("Marks", "held an entry without a mark", "each entry names its mark");
            _ = (mark.Count >= 1) ? true : throw Bad("Marks", $"held '{mark.Mark}' with the count {mark.Count}", "1 or more is allowed");
            _ = (mark.First <= mark.Last) ? true : throw Bad("Marks", $"held '{mark.Mark}' first at {mark.First}, last at {mark.Last}", "the first must not lie after the last");
        }
    }

    private static void CheckWaits(string column, IEnumerable<Wait> waits)
    {
        foreach (var wait in waits)
        {
            _ = (wait.End is not { } end || end > wait.Start) ? true : throw Bad(column, $"held a wait from {wait.Start} to {wait.End}", "a wait must end after it begins");
        }
    }

    // Thrown where it is found, so that no text is made for a row that is sound.
    private static ArgumentException Bad(string column, string what, string allowed) => new($"{column} {what}; {allowed}.", column);
}
