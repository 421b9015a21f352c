using LogAudit.Mapping;
using LogAudit.Planning;

namespace LogAudit.Reading;

/// <summary>Makes requests of the cases of a log, one after another, and counts what became of each case and row.</summary>
internal sealed class CaseImporter(LogMapping mapping, Instant asOf, CaseFacts facts, Findings findings)
{
    private readonly CaseMapping _mapping = new(mapping);

    private Counts Counts => findings.Counts;

    /// <summary>The request as it stood at the moment asked for, or null if it had not arrived or was refused.</summary>
    public ServiceRequest? Import(LoggedCase logged)
    {
        Counts.CasesRead++;
        var fact = facts[logged.Id];
        var mapped = _mapping.Map(logged, fact.Channel);
        if (mapped.Received is not { } received)
        {
            findings.RefuseCase(logged.Id, logged.Rows[0].Line, logged.Rows.Count, "has no Received row, so it has no beginning");
            return null;
        }

        var odd = new OddRows(logged, received, asOf);
        if (received.Time > asOf)
        {
            Counts.NotYetReceived++;
            CountRows(logged, odd);
            return null;
        }

        var imported = ServiceRequest.Import(
            logged.Id,
            received.Time,
            fact.Channel,
            mapped.Events,
            until: asOf,
            traits: fact.Traits,
            openedByDesk: received.Actor != Actor.Customer);
        odd.Add(imported.Odd, mapped.Sources);
        CountRows(logged, odd);
        Counts.Taken++;
        return imported.Request;
    }

    private void CountRows(LoggedCase logged, OddRows odd)
    {
        foreach (var row in logged.Rows)
        {
            if (odd.Contains(row))
            {
                Counts.Odd++;
                continue;
            }

            Counts.Later += row.Time > asOf ? 1 : 0;
            if (RowMapping.IsIgnored(row))
            {
                Counts.Ignored++;
            }
            else
            {
                Counts.Mapped++;
            }
        }

        odd.Report(findings);
    }
}
