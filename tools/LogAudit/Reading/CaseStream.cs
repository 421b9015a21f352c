namespace LogAudit.Reading;

/// <summary>Puts the rows of a case together. They must follow each other: only one case and the ids of those read are in memory.</summary>
internal static class CaseStream
{
    public static IEnumerable<LoggedCase> Of(IEnumerable<LogRow> rows, Findings findings)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var present = new List<LogRow>();
        foreach (var row in rows)
        {
            if (present.Count > 0 && present[0].CaseId != row.CaseId)
            {
                yield return new(present[0].CaseId, present);
                present = [];
            }

            if (present.Count > 0 || read.Add(row.CaseId))
            {
                present.Add(row);
            }
            else
            {
                findings.RefuseRow(
                    row.Line,
                    $"case_id is '{row.CaseId}', whose rows ended earlier; the rows of a case must follow each other: "
                    + "sort the log by case");
            }
        }

        if (present.Count > 0)
        {
            yield return new(present[0].CaseId, present);
        }
    }
}
