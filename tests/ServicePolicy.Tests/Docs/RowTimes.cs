using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using ServicePolicy.Tests.Scenarios;
using ServicePolicy.Tests.Support;

namespace ServicePolicy.Tests.Docs;

/// <summary>
/// The times of a row, local in Helsinki: "Mon 23 Nov 2026 09:00", then "Tue 24 Nov 09:00" of the same twelve months. A fact with a time
/// alone, such as "11:00", is on the day of the fact before it; a time alone inside a fact is on the day that the fact named last. A time
/// that the clock shows twice names its offset. A time that the clock skips is refused, and so is a wrong day of the week.
/// </summary>
internal sealed partial class RowTimes
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDateTimePattern Micros = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm:ss.FFFFFF");

    private LocalDate? _first;
    private LocalDate? _day;

    public Instant Read(string text)
    {
        var match = Time().Match(text);
        return match.Success && match.Length == text.Length ? At(match) : throw new FormatException($"'{text}' is not a time.");
    }

    /// <summary>Facts, separated by ';', with their times as <see cref="FactText"/> reads them.</summary>
    public string ToIso(string facts) => string.Join("; ", facts.Split(';', StringSplitOptions.TrimEntries).Select(Fact));

    public string Write(Instant? instant) => instant is { } at ? $"{Day(at)} {Clock(at)}" : "none";

    /// <summary>Two times, the second without its day where that is the first's.</summary>
    public string Write(Instant from, Instant? to) =>
        to is not { } end ? $"{Write(from)} on" : $"{Write(from)} to {(Day(from) == Day(end) ? Clock(end) : Write(end))}";

    private string Fact(string text)
    {
        LocalDate? own = null;
        var iso = Time().Replace(text, match =>
        {
            var at = At(match);
            own ??= _day;
            return at.In(Story.Zone);
        });
        _day = own ?? _day;
        return iso;
    }

    private string Day(Instant at)
    {
        var date = at.InZone(Story.Zone).Date;
        return date.ToString(date.Year == _first?.Year ? "ddd d MMM" : "ddd d MMM uuuu", CultureInfo.InvariantCulture);
    }

    private static string Clock(Instant at)
    {
        var local = at.InZone(Story.Zone).LocalDateTime;
        var time = (local == local.With(TimeAdjusters.TruncateToMinute) ? Minutes : Micros).Format(local);
        return Story.Zone.MapLocal(local).Count == 1
            ? time
            : $"{time} {at.InZone(Story.Zone).Offset.ToString("m", CultureInfo.InvariantCulture)}";
    }

    private Instant At(Match match)
    {
        if (match.Groups["date"].Success)
        {
            _day = Date(match);
            _first ??= _day;
        }

        var date = _day ?? throw new FormatException($"'{match.Value}' names no day, and none was named before it.");
        var local = date + Story.TimeOfDay(match.Groups["time"].Value);
        var mapping = Story.Zone.MapLocal(local);
        return mapping.Count switch
        {
            1 when !match.Groups["offset"].Success => mapping.Single().ToInstant(),
            2 when match.Groups["offset"].Success =>
                local.WithOffset(OffsetPattern.CreateWithInvariantCulture("m").Parse(match.Groups["offset"].Value).Value).ToInstant(),
            var count => throw new FormatException(
                $"The clock shows '{match.Value}' {count} times; a time shown twice, and no other, names its offset."),
        };
    }

    private LocalDate Date(Match match)
    {
        var text = match.Groups["date"].Value;
        var year = match.Groups["year"] is { Success: true } named ? int.Parse(named.Value, CultureInfo.InvariantCulture)
            : _first?.Year ?? throw new FormatException($"'{match.Value}' is the first day of its row and names no year.");
        var date = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse($"{text} {year}").Value;
        date = match.Groups["year"].Success || date >= _first ? date : date.PlusYears(1);
        return date.DayOfWeek.ToString().StartsWith(match.Groups["weekday"].Value, StringComparison.Ordinal)
            ? date
            : throw new FormatException($"'{match.Value}' is a {date.DayOfWeek}.");
    }

    [GeneratedRegex(
        @"(?:(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun) "
        + @"(?<date>\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?: (?<year>\d{4}))? )?"
        + @"(?<time>\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)(?: (?<offset>[+-]\d\d:\d\d))?")]
    private static partial Regex Time();
}
