namespace ServicePolicy;

/// <content>What people are told of a calendar.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>The hours as people write them: "Mon–Fri 08:00–16:00 (Europe/Helsinki time); closed: public holidays in Finland".</summary>
    /// <param name="language">The reader's language.</param>
    public string Describe(Language language) => _definition.Describe(Guard.NotNull(language));

    /// <summary>
    /// The dates from that of the beginning of a range until that of its end, both included, on which the calendar is closed though its
    /// weekly hours would open it; in the calendar's zone. In a union a date is closed when both close it.
    /// </summary>
    /// <param name="range">A range with a start and an end.</param>
    /// <exception cref="ArgumentException">The range has no start or no end.</exception>
    public IReadOnlyList<ClosedDate> ClosedDates(Interval range)
    {
        if (!range.HasStart || !range.HasEnd)
        {
            throw new ArgumentException($"The range {range} is unbounded; allowed are ranges with a start and an end.", nameof(range));
        }

        var (first, last) = (range.Start.InZone(Zone).Date, range.End.InZone(Zone).Date);
        return [.. _definition.ClosedDates(Civil.DayOf(first), Civil.DayOf(last))];
    }
}
