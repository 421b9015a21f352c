using LogAudit.Mapping;
using NodaTime.Text;

namespace LogAudit.Reading;

/// <summary>Makes a row of the fields of a record, or says what is wrong with them.</summary>
internal sealed class RowParser
{
    private const string UtcForm = "an instant in UTC such as 2026-11-23T10:00:00Z";

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

    private readonly LogMapping _mapping;
    private readonly CsvTable _table;
    private readonly Dictionary<string, int> _positions;
    private readonly LocalDateTimePattern? _pattern;
    private readonly DateTimeZone _zone;

    /// <exception cref="CannotRunException">A column is missing, or the time format or zone is not valid.</exception>
    public RowParser(LogMapping mapping, CsvTable table)
    {
        _mapping = mapping;
        _table = table;
        var columns = mapping.Columns;
        string[] names =
            [.. new[]
            {
                columns.Case, columns.Time, columns.State, columns.Event, columns.Due, columns.Actor, columns.Visible,
            }.OfType<string>().Distinct()];
        _positions = names.Zip(table.Columns(names)).ToDictionary(pair => pair.First, pair => pair.Second);
        _zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(mapping.TimeZone)
            ?? throw new CannotRunException(
                $"The mapping's timeZone is '{mapping.TimeZone}', which is not a time zone. Use an IANA id, such as 'Europe/Helsinki'.");
        try
        {
            _pattern = mapping.TimeFormat is { } format ? LocalDateTimePattern.CreateWithInvariantCulture(format) : null;
        }
        catch (InvalidPatternException problem)
        {
            throw new CannotRunException($"The mapping's timeFormat is '{mapping.TimeFormat}': {problem.Message}", problem);
        }
    }

    /// <summary>The error in the last record, with its column, value and what is allowed, or null if it is valid.</summary>
    public string? Problem { get; private set; }

    public LogRow? Read()
    {
        Problem = null;
        var columns = _mapping.Columns;
        var happened = Event();
        var row = new LogRow(
            _table.Line, CaseId(), Time(), Field(columns.State), happened, Due(),
            columns.Actor is null ? Guessed(happened) : Known(columns.Actor, Actors),
            columns.Visible is null ? Visibility.Public : Known(columns.Visible, Visibilities));
        return Problem is null ? row : null;
    }

    private static Actor Guessed(LoggedEvent? happened) => happened switch
    {
        LoggedEvent.Received or LoggedEvent.CustomerMessage or LoggedEvent.Complaint or LoggedEvent.Thanks => Actor.Customer,
        LoggedEvent.Acknowledged => Actor.System,
        _ => Actor.Provider,
    };

    private string Field(string column) => _table.Field(_positions[column]);

    private string CaseId()
    {
        var id = Field(_mapping.Columns.Case);
        if (string.IsNullOrWhiteSpace(id))
        {
            Refuse(_mapping.Columns.Case, "the id of a case");
        }

        return id;
    }

    private LoggedEvent? Event()
    {
        if (_mapping.Events is { } events)
        {
            return events.GetValueOrDefault(Field(_mapping.Columns.State));
        }

        return _mapping.Columns.Event is not { } column || Field(column).Length == 0 ? null : Known(column, Events, " or nothing");
    }

    private Instant? Due() =>
        _mapping.Columns.Due is not { } column || Field(column).Length == 0 ? null : Utc(column);

    private Instant Time()
    {
        var column = _mapping.Columns.Time;
        if (_pattern is null)
        {
            return Utc(column);
        }

        var read = _pattern.Parse(Field(column));
        if (!read.Success)
        {
            Refuse(column, $"a time written as {_mapping.TimeFormat}, such as {_pattern.Format(new LocalDateTime(2026, 11, 23, 10, 0))}");
            return default;
        }

        return InYears(_zone.AtLeniently(read.Value).ToInstant(), column);
    }

    private Instant Utc(string column)
    {
        var read = InstantPattern.ExtendedIso.Parse(Field(column));
        if (!read.Success)
        {
            Refuse(column, UtcForm);
        }

        return read.Success ? InYears(read.Value, column) : default;
    }

    private Instant InYears(Instant instant, string column)
    {
        if (instant.InUtc().Year is < 1900 or > 2200)
        {
            Refuse(column, "an instant in the years 1900 to 2200");
        }

        return instant;
    }

    private T Known<T>(string column, Dictionary<string, T> known, string orElse = "")
    {
        if (!known.TryGetValue(Field(column), out var value))
        {
            Refuse(column, $"one of {string.Join(", ", known.Keys)}{orElse}");
        }

        return value!;
    }

    private void Refuse(string column, string allowed) => Problem ??= $"{column} is '{Field(column)}' but must be {allowed}";
}
