using LogAudit.Mapping;
using LogAudit.Reading;

namespace LogAudit.Planning;

/// <summary>Plans one case after another, and counts what became of each case and row.</summary>
internal sealed class CasePlanner(ContactPolicy promise, Instant asOf, CaseChannels channels, Findings findings, MostUrgent urgent)
{
    private Counts Counts => findings.Counts;

    public void Take(LoggedCase logged)
    {
        Counts.CasesRead++;
        var channel = channels[logged.Id];
        var mapped = CaseMapping.Map(logged, channel);
        if (mapped.Received is not { } received)
        {
            findings.RefuseCase(logged.Id, logged.Rows[0].Line, logged.Rows.Count, "has no Received row, so it has no beginning");
        }
        else if (received.Time > asOf)
        {
            Counts.NotYetReceived++;
            CountRows(logged, new OddRows(logged, received, asOf));
        }
        else
        {
            Plan(logged, mapped, received, channel);
        }
    }

    private void Plan(LoggedCase logged, MappedCase mapped, LogRow received, Channel channel)
    {
        var imported = ServiceRequest.Import(
            logged.Id,
            received.Time,
            channel,
            mapped.Events,
            until: asOf,
            openedByDesk: received.Actor != Actor.Customer);

        var odd = new OddRows(logged, received, asOf);
        odd.Add(imported.Odd, mapped.Sources);
        CountRows(logged, odd);

        Counts.Planned++;
        var plan = promise.Plan(imported.Request, asOf);
        CountPlan(plan);
        urgent.Offer(plan);
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

    private void CountPlan(ContactPlan plan)
    {
        switch (plan.Next?.Urgency)
        {
            case Urgency.Overdue:
                Counts.Overdue++;
                break;
            case Urgency.DueSoon:
                Counts.DueSoon++;
                break;
            case Urgency.Upcoming:
                Counts.Upcoming++;
                break;
            default:
                Counts.NothingOwed++;
                break;
        }
    }
}
