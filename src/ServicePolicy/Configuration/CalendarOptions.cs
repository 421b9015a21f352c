namespace ServicePolicy.Configuration;

/// <summary>Opening hours: local time of one zone.</summary>
public sealed class CalendarOptions
{
    /// <summary>An IANA time zone, such as <c>Europe/Helsinki</c>.</summary>
    public string? Zone { get; set; }

    /// <summary>Weekly hours, such as <c>Mon-Fri 08:00-11:30, 12:00-16:00; Sat 10:00-14:00</c>, or <c>always</c>.</summary>
    public string? Open { get; set; }

    /// <summary>Ready holiday sets that close it, by their names, with commas: <c>Finland with eves</c>.</summary>
    public string? Holidays { get; set; }

    /// <summary>
    /// Other days that close it: a date (<c>2026-12-31</c>), a date of every year (<c>12-24</c>) or another <see cref="HolidayRule"/>
    /// (<c>Friday on or after 06-19</c>), with a name that explanations quote, or nothing.
    /// </summary>
    public Dictionary<string, string?> Closed { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Dates with hours of their own, such as <c>2026-12-30</c> with <c>10:00-12:00</c>; they hold whatever closes the date.</summary>
    public Dictionary<string, string?> OpenOn { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Weekly hours that hold from a date (<c>2027-01-04</c>), or from a date of every year (<c>06-15</c>), until the next season.</summary>
    public Dictionary<string, string?> Seasons { get; } = new(StringComparer.OrdinalIgnoreCase);
}
