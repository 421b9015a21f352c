using System.Globalization;

namespace LogAudit;

/// <summary>Collects what a reading of a log found: counts, odd rows and refusals. It keeps only the first few of a kind.</summary>
internal sealed class Findings(string log, TextWriter refusals)
{
    private const int Few = 3;

    private readonly SortedDictionary<string, OddKind> _odd = new(StringComparer.Ordinal);

    /// <summary>Findings of a first reading that will be repeated, so that nobody needs them.</summary>
    public static Findings Discarded => new("", TextWriter.Null);

    public Counts Counts { get; } = new();

    public IReadOnlyCollection<OddKind> Odd => _odd.Values;

    /// <summary>The number of channels in the cases file that could not be read.</summary>
    public int ChannelsRefused { get; private set; }

    public bool NothingRefused => Counts.RowsRefused + Counts.CasesRefused + ChannelsRefused == 0;

    public void RowRead() => Counts.RowsRead++;

    public void RefuseRow(int line, string why)
    {
        Counts.RowsRefused++;
        Say(log, line, $"{why}. The row is refused.");
    }

    public void RefuseCase(string id, int firstLine, int rows, string why)
    {
        Counts.CasesRefused++;
        Counts.RowsRefused += rows;
        Say(log, firstLine, $"case '{id}' {why}. The case is refused, with {(rows == 1 ? "its row" : $"its {rows} rows")}.");
    }

    public void RefuseChannel(string cases, int line, string why)
    {
        ChannelsRefused++;
        Say(cases, line, $"{why}. The channel is taken as {Channel.Portal}.");
    }

    public void NoteOdd(string kind, string example)
    {
        if (!_odd.TryGetValue(kind, out var known))
        {
            _odd.Add(kind, known = new(kind));
        }

        known.Count++;
        if (known.First.Count < Few)
        {
            known.First.Add(example);
        }
    }

    private void Say(string file, int line, string text) =>
        refusals.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {text}"));
}

/// <summary>One way in which rows were odd, with their number and the first few of them.</summary>
internal sealed class OddKind(string name)
{
    public string Name { get; } = name;

    public int Count { get; set; }

    public List<string> First { get; } = [];
}
