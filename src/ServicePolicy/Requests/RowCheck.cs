namespace ServicePolicy;

/// <summary>What must hold between the columns of a row.</summary>
internal static class RowCheck
{
    public static void Check(KnownFacts row)
    {
        Need(row.ReceivedAt != default, "ReceivedAt", "is missing", "the instant of receipt is needed");
        Need(row.BackBy is null || row.BackByToldAt is not { } told || row.BackBy > told, "BackBy", $"was {row.BackBy}", $"it must lie after BackByToldAt, {row.BackByToldAt}");
        Need(row.ContactsAtLastInstant >= 0, "ContactsAtLastInstant", $"was {row.ContactsAtLastInstant}", "0 or more is allowed");
        Need(row.FirstFactAt is not { } first || first <= row.ReceivedAt, "FirstFactAt", $"was {row.FirstFactAt}", $"it must not lie after ReceivedAt, {row.ReceivedAt}");
        Need(row.Estimate is null || row.EstimateToldAt is not null, "EstimateToldAt", "is missing", "an estimate counts from when it was told");
        Need(row.ClosedAt is not { } closed || closed >= (row.FirstFactAt ?? row.ReceivedAt), "ClosedAt", $"was {row.ClosedAt}", $"it must not lie before ReceivedAt, {row.ReceivedAt}");
        Need(row.LastFactAt is not { } last || !(RowMapping.LatestFact(row) > last), "LastFactAt", $"was {row.LastFactAt}", $"a fact of the row is later, {RowMapping.LatestFact(row)}");
        CheckWaits(nameof(row.Waits), row.Waits);
        CheckWaits(nameof(row.ThirdPartyWaits), row.ThirdPartyWaits);
        for (var i = 0; i < row.Call.Count; i++)
        {
            Need(i > 0 || row.Call[i].Failed is null, "Call", $"began with a failed attempt at {row.Call[i].At}", "the first step is that they asked");
            Need(i == 0 || row.Call[i].At >= row.Call[i - 1].At, "Call", $"held a step at {row.Call[i].At} after a later one", "the oldest comes first");
        }

        foreach (var agreed in row.Appointments)
        {
            Need(agreed.Time > agreed.AgreedAt, "Appointments", $"held {agreed.Time}, agreed at {agreed.AgreedAt}", "the time must lie after the agreement");
        }

        foreach (var mark in row.Marks)
        {
            Need(mark.Mark is not null, "Marks", "held an entry without a mark", "each entry names its mark");
            Need(mark.Count >= 1, "Marks", $"held '{mark.Mark}' with the count {mark.Count}", "1 or more is allowed");
            Need(mark.First <= mark.Last, "Marks", $"held '{mark.Mark}' first at {mark.First}, last at {mark.Last}", "the first must not lie after the last");
        }
    }

    private static void CheckWaits(string column, IEnumerable<Wait> waits)
    {
        foreach (var wait in waits)
        {
            Need(wait.End is not { } end || end > wait.Start, column, $"held a wait from {wait.Start} to {wait.End}", "a wait must end after it begins");
        }
    }

    private static void Need(bool isSound, string column, string what, string allowed)
    {
        if (!isSound)
        {
            throw new ArgumentException($"{column} {what}; {allowed}.", column);
        }
    }
}
