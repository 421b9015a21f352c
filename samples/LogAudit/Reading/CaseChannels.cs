namespace LogAudit.Reading;

/// <summary>The channel each request came through, as the cases file beside the log says; Portal where nothing does.</summary>
internal sealed class CaseChannels
{
    /// <summary>The columns that logs write the channel in.</summary>
    private static readonly string[] Columns = ["channel", "contact_type", "source"];

    /// <summary>
    /// Words of real cases files. Apps and web forms are the portal. A phone menu is not live, nobody talked to the customer.
    /// </summary>
    private static readonly Dictionary<string, Channel> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Citizens Connect App"] = Channel.Portal,
        ["City Worker App"] = Channel.Portal,
        ["Constituent Call"] = Channel.Phone,
        ["Direct opening"] = Channel.Portal,
        ["Employee Generated"] = Channel.Portal,
        ["Integrated Agency"] = Channel.Portal,
        ["IVR"] = new Channel("IVR"),
        ["Maximo Integration"] = Channel.Portal,
        ["Mobile/Open311"] = Channel.Portal,
        ["Other Department"] = Channel.Portal,
        ["Self service"] = Channel.Portal,
        ["Twitter"] = Channel.Social,
        ["Web"] = Channel.Portal,
    };

    private readonly Dictionary<string, Channel> _other = new(StringComparer.Ordinal);

    public Channel this[string caseId] => _other.GetValueOrDefault(caseId, Channel.Portal);

    /// <summary>Reads <c>x-cases.csv</c> beside <c>x-events.csv</c>, if it is there and says the channel.</summary>
    public static CaseChannels Beside(string log, Findings findings)
    {
        var channels = new CaseChannels();
        if (PathBeside(log) is { } path && File.Exists(path))
        {
            using var table = CsvTable.Open(path);
            if (Array.Find(Columns, name => table.Has(name, out _)) is { } column)
            {
                var positions = table.Columns(["case_id", column]);
                channels.Read(table, positions[0], positions[1], findings);
            }
        }

        return channels;
    }

    private static string? PathBeside(string log)
    {
        var name = Path.GetFileName(log);
        var end = name.LastIndexOf("-events.csv", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Path.Combine(Path.GetDirectoryName(log) ?? "", name[..end] + "-cases.csv");
    }

    private static Channel? Named(string word) =>
        Words.GetValueOrDefault(word) ?? Channel.WellKnown.FirstOrDefault(channel => string.Equals(channel.Name, word, StringComparison.OrdinalIgnoreCase));

    private void Read(CsvTable table, int id, int column, Findings findings)
    {
        while (table.Next())
        {
            if (table.Problem is { } problem)
            {
                findings.RefuseChannel(table.Name, table.Line, problem);
            }
            else if (Named(table.Field(column)) is { } channel)
            {
                Keep(table.Field(id), channel);
            }
            else if (table.Field(column).Length > 0)
            {
                findings.RefuseChannel(table.Name, table.Line, $"the channel is '{table.Field(column)}'; known are {string.Join(", ", Channel.WellKnown)} and {string.Join(", ", Words.Keys)}");
            }
        }
    }

    private void Keep(string caseId, Channel channel)
    {
        if (channel != Channel.Portal)
        {
            _other[caseId] = channel;
        }
    }
}
