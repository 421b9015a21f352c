using LogAudit.Mapping;
using LogAudit.Reading;

namespace LogAudit.Planning;

/// <summary>The odd rows of a case, up to the moment planned for: each once for each way in which it is odd.</summary>
internal sealed class OddRows
{
    private readonly List<(LogRow Row, string Kind)> _found = [];

    public OddRows(LoggedCase logged, LogRow received, Instant asOf)
    {
        foreach (var row in logged.Rows)
        {
            if (row.Event == LoggedEvent.Received && !ReferenceEquals(row, received) && row.Time <= asOf)
            {
                _found.Add((row, "received again; the first time counts"));
            }
        }
    }

    public void Add(IEnumerable<Oddity> oddities, IReadOnlyList<LogRow> sources)
    {
        foreach (var oddity in oddities)
        {
            var found = (sources[oddity.Position], InWords(oddity.Kind));
            if (!_found.Contains(found))
            {
                _found.Add(found);
            }
        }
    }

    public bool Contains(LogRow row) => _found.Exists(found => ReferenceEquals(found.Row, row));

    public void Report(Findings findings)
    {
        foreach (var (row, kind) in _found)
        {
            findings.NoteOdd(kind, $"case {row.CaseId}, line {row.Line}: {row.Event?.ToString() ?? row.Activity} at {row.Time}");
        }
    }

    private static string InWords(OddityKind kind) => kind switch
    {
        OddityKind.BeforeReceipt => "before the request was received; counts as at its receipt",
        OddityKind.OutOfOrder => "out of order; taken in the order of time",
        OddityKind.Repeated => "the same again; counts once",
        OddityKind.EstimateWithoutValue => "an estimate without an instant; counts as a contact",
        OddityKind.EstimateAlreadyPassed => "an estimate that had passed when it was told; counts as broken",
        _ => kind.ToString(),
    };
}
