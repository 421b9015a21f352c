namespace ServicePolicy;

/// <summary>A date on which a calendar is closed although its weekly hours would open it.</summary>
/// <remarks>Get it from <see cref="WorkingCalendar.ClosedDates"/>; the default value means nothing.</remarks>
public readonly record struct ClosedDate
{
    internal ClosedDate(LocalDate date, string? holidays)
    {
        Date = date;
        Holidays = holidays;
    }

    /// <summary>The date, in the calendar's zone.</summary>
    public LocalDate Date { get; }

    /// <summary>The name of the holidays that close the date, such as "Finland"; null where it is closed for no named holidays.</summary>
    public string? Holidays { get; }
}
