using System.Globalization;

namespace ServicePolicy;

/// <summary>Writes instants for people in one language and zone; the year is left out where it is the reader's current one.</summary>
internal readonly struct LocalWords(Language language, DateTimeZone zone, int year)
{
    public Language Language { get; } = language;

    public DateTimeZone Zone { get; } = zone;

    /// <summary>Takes the reader's current year from an instant.</summary>
    public static LocalWords Of(Language language, DateTimeZone zone, Instant seenFrom) =>
        new(language, zone, seenFrom.InZone(zone).Year);

    /// <summary>
    /// Writes an instant: "Mon 23 Nov at 11:50"; with the year where it is not the reader's; with the offset where the wall clock shows
    /// the time twice.
    /// </summary>
    public string At(Instant instant)
    {
        var local = instant.InZone(Zone);
        return Language.Text("At", ("date", Date(local.Date)), ("clock", Clock(local)));
    }

    /// <summary>Writes an instant that ends something, as <see cref="At"/> does, but midnight is 24:00 of the day that ends.</summary>
    public string By(Instant instant) => Ending(instant, Date);

    /// <summary>Writes an instant as <see cref="By"/> does, always with the year.</summary>
    public string ByInYear(Instant instant) => Ending(instant, Language.Date);

    public string Date(LocalDate date) => date.Year == year ? Language.DateInYear(date) : Language.Date(date);

    /// <summary>Writes an interval: "Mon 23 Nov 08:00–11:50"; with both dates where it ends on another date than it starts.</summary>
    public string Span(Interval span)
    {
        var (from, to) = (span.Start.InZone(Zone), span.End.InZone(Zone));
        var endsAtMidnight = IsMidnight(to) && to.Date == from.Date.PlusDays(1);
        return from.Date == to.Date || endsAtMidnight
            ? Language.Text(
                "Span.Day",
                ("date", Date(from.Date)), ("from", Clock(from)), ("to", endsAtMidnight ? Language.EndOfDay() : Clock(to)))
            : Language.Text("Span", ("from", At(span.Start)), ("to", By(span.End)));
    }

    private static bool IsMidnight(ZonedDateTime local) => local.TimeOfDay == LocalTime.Midnight;

    private string Ending(Instant instant, Func<LocalDate, string> write)
    {
        var local = instant.InZone(Zone);
        return IsMidnight(local)
            ? Language.Text("At", ("date", write(local.Date.PlusDays(-1))), ("clock", Language.EndOfDay()))
            : Language.Text("At", ("date", write(local.Date)), ("clock", Clock(local)));
    }

    private string Clock(ZonedDateTime local)
    {
        var clock = Language.Clock(local.TimeOfDay);
        return Zone.MapLocal(local.LocalDateTime).Count == 1
            ? clock
            : Language.Text("Clock.Offset", ("clock", clock), ("offset", local.Offset.ToString("m", CultureInfo.InvariantCulture)));
    }
}
