using NodaTime.Text;

namespace LogAudit.Reading;

/// <summary>Makes a row of the fields of a record, or says what is wrong with them.</summary>
internal sealed class RowParser(IReadOnlyList<int> positions)
{
    private static readonly Dictionary<string, LoggedEvent> Events = Enum.GetValues<LoggedEvent>().ToDictionary(value => value.ToString());
    private static readonly Dictionary<string, Actor> Actors = new()
    {
        ["customer"] = Actor.Customer,
        ["provider"] = Actor.Provider,
        ["system"] = Actor.System,
    };

    private static readonly Dictionary<string, Visibility> Visibilities = new()
    {
        ["public"] = Visibility.Public,
        ["internal"] = Visibility.Internal,
        ["unknown"] = Visibility.Unknown,
    };

    private CsvTable? _table;

    /// <summary>The columns it reads; others may stand beside them.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["case_id", "time_utc", "activity", "event", "due", "actor", "visible"];

    /// <summary>What was wrong with the last record: the column, its value and what is allowed; null if nothing was.</summary>
    public string? Problem { get; private set; }

    public LogRow? Read(CsvTable table)
    {
        (Problem, _table) = (null, table);
        var row = new LogRow(table.Line, CaseId(), Time(1) ?? Missing(1), Field(2), Event(), Time(4), Known(5, Actors), Known(6, Visibilities));
        return Problem is null ? row : null;
    }

    private string Field(int column) => _table!.Field(positions[column]);

    private string CaseId()
    {
        if (string.IsNullOrWhiteSpace(Field(0)))
        {
            Refuse(0, "the id of a case");
        }

        return Field(0);
    }

    private LoggedEvent? Event() => Field(3).Length == 0 ? null : Known(3, Events, " or nothing");

    private Instant? Time(int column)
    {
        if (Field(column).Length == 0)
        {
            return null;
        }

        var read = InstantPattern.ExtendedIso.Parse(Field(column));
        if (!read.Success)
        {
            Refuse(column, "an instant in UTC such as 2026-11-23T10:00:00Z");
        }

        return read.Success ? read.Value : default(Instant);
    }

    private Instant Missing(int column)
    {
        Refuse(column, "an instant in UTC such as 2026-11-23T10:00:00Z");
        return default;
    }

    private T Known<T>(int column, Dictionary<string, T> known, string orElse = "")
    {
        if (!known.TryGetValue(Field(column), out var value))
        {
            Refuse(column, string.Join(", ", known.Keys) + orElse);
        }

        return value!;
    }

    private void Refuse(int column, string allowed) => Problem ??= $"{Columns[column]} is '{Field(column)}'; allowed is {allowed}";
}
