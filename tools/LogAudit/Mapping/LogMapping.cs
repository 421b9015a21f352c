using System.Text.Json;
using System.Text.Json.Serialization;

namespace LogAudit.Mapping;

/// <summary>
/// Says how an export is read: its columns, its times, and what its words mean. Without a mapping, the columns of the sample are read.
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

    /// <summary>The columns of the events file. A column that the file does not have is null.</summary>
    public EventColumns Columns { get; init; } = new();

    /// <summary>The NodaTime pattern of local times, such as "uuuu-MM-dd HH:mm:ss". Null stands for ISO 8601 in UTC.</summary>
    public string? TimeFormat { get; init; }

    /// <summary>The IANA time zone of local times.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>The event that each state of the export means; other states mean nothing. Null if the event column says it.</summary>
    public Dictionary<string, LoggedEvent?>? Events { get; init; }

    /// <summary>The topics that a contact tells in addition, by parts of a state.</summary>
    public Dictionary<string, Topics> AlsoTells { get; init; } = [];

    /// <summary>Whether what a person says while the desk waits for the customer also reminds the customer.</summary>
    public bool RemindsInWaits { get; init; }

    /// <summary>Whether a wait for the customer ends with the next other state, or only with a word from them.</summary>
    public WaitsEndWith WaitsEndWith { get; init; }

    /// <summary>The columns of the cases file beside the events file, or null if there is no such file.</summary>
    public CaseColumns? Cases { get; init; }

    /// <summary>The channel that each word of the channel column means.</summary>
    public Dictionary<string, string> Channels { get; init; } = [];

    /// <summary>The names of the ready mappings.</summary>
    public static IEnumerable<string> Ready =>
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "mappings");

    /// <summary>Reads a mapping file, or a ready mapping by its name.</summary>
    /// <exception cref="CannotRunException">There is no such file, or it is not a mapping.</exception>
    public static LogMapping Read(string nameOrPath)
    {
        var ready = Path.Combine(Folder, nameOrPath + ".json");
        var path = File.Exists(ready) ? ready : nameOrPath;
        if (!File.Exists(path))
        {
            throw new CannotRunException(
                $"--mapping '{nameOrPath}' is neither a file nor a ready mapping. Ready mappings: {string.Join(", ", Ready)}.");
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

    // The serializer explains a file that is JSON but not a mapping by our types' names.
    private static string Said(JsonException problem) => problem.Path is null || problem.InnerException is JsonException
        ? problem.Message
        : $"{problem.Path} is no key or value of a mapping; docs/log-audit.md lists the keys, and events "
            + $"are {string.Join(", ", Enum.GetNames<LoggedEvent>())}.";

    /// <summary>Reads a mapping, or returns the mapping of the sample if none is named.</summary>
    public static LogMapping ReadOrStandard(string? nameOrPath) => Read(nameOrPath ?? "standard");
}

/// <summary>The kinds of row that end a wait for the customer.</summary>
internal enum WaitsEndWith
{
    /// <summary>The next row of the case in another state, even one that tells the customer nothing.</summary>
    OtherState,

    /// <summary>Only a message from the customer.</summary>
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
    /// <summary>The ending of the name of the cases file, in place of "events" and all that follows it.</summary>
    public string File { get; init; } = "cases.csv";

    public string Case { get; init; } = "case_id";

    public string? Channel { get; init; }

    public string? Kind { get; init; }

    public string? Priority { get; init; }

    public string? Team { get; init; }

    public string? Tag { get; init; }
}
