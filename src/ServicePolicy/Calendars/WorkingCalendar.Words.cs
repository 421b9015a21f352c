namespace ServicePolicy;

/// <content>Descriptions of a calendar for people.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>
    /// Writes the hours as people do, such as "Mon–Fri 08:00–16:00 (Europe/Helsinki time); closed: public holidays in Finland".
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language) => _definition.Describe(Guard.NotNull(language));

    /// <summary>
    /// Lists the dates of a range on which the calendar is closed although its weekly hours would open it, such as public holidays. In a
    /// union a date is closed when both calendars close it.
    /// </summary>
    /// <param name="range">A range with a start and an end; the dates of both, in the calendar's zone, belong to it.</param>
    /// <returns>The dates in order; empty if there are none.</returns>
    /// <exception cref="ArgumentException">The range has no start or no end.</exception>
    public IReadOnlyList<ClosedDate> ClosedDates(Interval range)
    {
        CheckBounded(range);
        var (first, last) = (range.Start.InZone(Zone).Date, range.End.InZone(Zone).Date);
        return [.. _definition.ClosedDates(Civil.DayOf(first), Civil.DayOf(last))];
    }
}
