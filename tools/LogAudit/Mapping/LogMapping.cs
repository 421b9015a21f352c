using System.Text.Json;
using System.Text.Json.Serialization;

namespace LogAudit.Mapping;

/// <summary>
/// How an export is read: its columns, its times, and what its words mean. A file of its own; left out, the columns of the sample.
/// </summary>
internal sealed record LogMapping
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The columns of the events file; null where there is none of the kind.</summary>
    public EventColumns Columns { get; init; } = new();

    /// <summary>How times are written: a NodaTime pattern of a local time such as "uuuu-MM-dd HH:mm:ss"; null: ISO 8601 in UTC.</summary>
    public string? TimeFormat { get; init; }

    /// <summary>The IANA zone of such times.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>States of the export, and the event each means; what is not named means nothing. Null: the event column says it.</summary>
    public Dictionary<string, LoggedEvent?>? Events { get; init; }

    /// <summary>Parts of a state, and the topics that a contact in it tells besides.</summary>
    public Dictionary<string, Topics> AlsoTells { get; init; } = [];

    /// <summary>What a person says while the desk waits for the customer is a reminder besides.</summary>
    public bool RemindsInWaits { get; init; }

    /// <summary>Whether a wait for the customer ends with the next other state, or only with a word from them.</summary>
    public WaitsEndWith WaitsEndWith { get; init; }

    /// <summary>The file of case attributes beside the events; null where there is none.</summary>
    public CaseColumns? Cases { get; init; }

    /// <summary>Words of the channel column, and the channel each means.</summary>
    public Dictionary<string, string> Channels { get; init; } = [];

    /// <summary>The ready ones.</summary>
    public static IEnumerable<string> Ready =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "mappings");

    /// <summary>Reads a mapping file, or a ready one by its name.</summary>
    /// <exception cref="CannotRunException">There is none, or it is not one.</exception>
    public static LogMapping Read(string nameOrPath)
    {
        var ready = Path.Combine(Folder, nameOrPath + ".json");
        var path = File.Exists(ready) ? ready : nameOrPath;
        if (!File.Exists(path))
        {
            throw new CannotRunException(
                $"--mapping '{nameOrPath}' is no file and no ready mapping; ready are {string.Join(", ", Ready)}.");
        }

        try
        {
            return JsonSerializer.Deserialize<LogMapping>(File.ReadAllText(path), Json) ?? throw new JsonException("It holds null.");
        }
        catch (JsonException problem)
        {
            throw new CannotRunException(
                $"--mapping '{nameOrPath}'{(problem.LineNumber is { } line ? $", line {line + 1}" : "")}: {Said(problem)}", problem);
        }
    }

    // What is JSON and no mapping, the serializer explains by types of ours.
    private static string Said(JsonException problem) => problem.Path is null || problem.InnerException is JsonException
        ? problem.Message
        : $"{problem.Path} is no key or value of a mapping; docs/log-audit.md lists the keys, and events "
            + $"are {string.Join(", ", Enum.GetNames<LoggedEvent>())}.";

    /// <summary>Reads a mapping, or takes the columns of the sample.</summary>
    public static LogMapping ReadOrStandard(string? nameOrPath) => Read(nameOrPath ?? "standard");
}

/// <summary>What ends a wait for the customer.</summary>
internal enum WaitsEndWith
{
    /// <summary>The next row of the case in another state, even one that tells the customer nothing.</summary>
    OtherState,

    /// <summary>A word from the customer alone.</summary>
    Customer,
}

/// <summary>The columns of an events file.</summary>
internal sealed record EventColumns
{
    public string Case { get; init; } = "case_id";

    public string Time { get; init; } = "time_utc";

    public string State { get; init; } = "activity";

    public string? Event { get; init; }

    /// <summary>The instant that the customer was told, in ISO 8601 and UTC.</summary>
    public string? Due { get; init; }

    /// <summary>
    /// customer, provider or system; where there is none, messages are the customer's, acknowledgements a machine's, and all else is the
    /// provider's.
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>public, internal or unknown; where there is none, all is public.</summary>
    public string? Visible { get; init; }
}

/// <summary>The columns of a cases file.</summary>
internal sealed record CaseColumns
{
    /// <summary>What the name of the cases file has instead of "events" and all that follows it.</summary>
    public string File { get; init; } = "cases.csv";

    public string Case { get; init; } = "case_id";

    public string? Channel { get; init; }

    public string? Kind { get; init; }

    public string? Priority { get; init; }

    public string? Team { get; init; }

    public string? Tag { get; init; }
}
