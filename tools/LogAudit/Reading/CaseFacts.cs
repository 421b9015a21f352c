using LogAudit.Mapping;

namespace LogAudit.Reading;

/// <summary>The channel and traits of each request in the cases file beside the log, or Portal and unknown without one.</summary>
internal sealed class CaseFacts
{
    private static readonly CaseFact Unknown = new(Channel.Portal, RequestTraits.Unknown);

    private readonly Dictionary<string, CaseFact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<CaseFact, CaseFact> _shared = [];
    private readonly Dictionary<string, Channel> _words;

    private CaseFacts(LogMapping mapping) =>
        _words = mapping.Channels.ToDictionary(word => word.Key, word => Channel.Named(word.Value), StringComparer.OrdinalIgnoreCase);

    public CaseFact this[string caseId] => _facts.GetValueOrDefault(caseId, Unknown);

    /// <summary>Reads <c>x-cases.csv</c> beside <c>x-events.csv</c>, if it exists and the mapping names its columns.</summary>
    public static CaseFacts Beside(string log, LogMapping mapping, Findings findings)
    {
        var facts = new CaseFacts(mapping);
        if (mapping.Cases is { } columns && PathBeside(log, columns.File) is { } path && File.Exists(path))
        {
            using var table = CsvTable.Open(path);
            facts.Read(table, columns, findings);
        }

        return facts;
    }

    private static string? PathBeside(string log, string file)
    {
        var name = Path.GetFileName(log);
        var end = name.LastIndexOf("events", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Path.Combine(Path.GetDirectoryName(log) ?? "", name[..end] + file);
    }

    private void Read(CsvTable table, CaseColumns columns, Findings findings)
    {
        string[] needed =
            [.. new[] { columns.Case, columns.Channel, columns.Kind, columns.Priority, columns.Team, columns.Tag }.OfType<string>()
                .Distinct()];
        var positions = needed.Zip(table.Columns(needed)).ToDictionary(pair => pair.First, pair => pair.Second);
        while (table.Next())
        {
            if (table.Problem is { } problem)
            {
                findings.RefuseChannel(table.Name, table.Line, problem);
                continue;
            }

            var word = Field(columns.Channel) ?? "";
            var channel = Named(word);
            if (channel is null && word.Length > 0)
            {
                findings.RefuseChannel(
                    table.Name, table.Line,
                    $"the channel is '{word}'; known are {string.Join(", ", Channel.WellKnown)} and those of the "
                    + $"mapping: {string.Join(", ", _words.Keys)}");
            }

            var tags = Field(columns.Tag) is { Length: > 0 } tag ? new[] { tag } : null;
            Keep(
                Field(columns.Case)!,
                new(channel ?? Channel.Portal, new RequestTraits(Field(columns.Kind), Field(columns.Priority), Field(columns.Team), tags)));
        }

        string? Field(string? column) => column is null ? null : table.Field(positions[column]);
    }

    private Channel? Named(string word) =>
        _words.GetValueOrDefault(word)
            ?? Channel.WellKnown.FirstOrDefault(channel => string.Equals(channel.Name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Cases with the same channel and traits share one object, since there are few different ones.</summary>
    private void Keep(string caseId, CaseFact fact)
    {
        if (!_shared.TryGetValue(fact, out var known))
        {
            _shared.Add(fact, known = fact);
        }

        _facts[caseId] = known;
    }
}

/// <summary>The channel and traits of a request in a cases file.</summary>
internal sealed record CaseFact(Channel Channel, RequestTraits Traits);
