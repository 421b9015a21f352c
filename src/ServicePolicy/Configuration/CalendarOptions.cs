namespace ServicePolicy.Configuration;

/// <summary>The opening hours of a desk, as settings. All dates and times are local to <see cref="Zone"/>.</summary>
public sealed class CalendarOptions
{
    /// <summary>The IANA time zone, such as <c>Europe/Helsinki</c>. Required.</summary>
    public string? Zone { get; set; }

    /// <summary>
    /// The weekly opening hours, such as <c>Mon-Fri 08:00-11:30, 12:00-16:00; Sat 10:00-14:00</c>, or <c>always</c>. May be null if
    /// <see cref="Seasons"/> or <see cref="OpenOn"/> give hours.
    /// </summary>
    public string? Open { get; set; }

    /// <summary>
    /// The ready-made holiday sets on which the desk is closed, by name and separated by commas: <c>Finland with eves</c>. Null: none.
    /// </summary>
    public string? Holidays { get; set; }

    /// <summary>
    /// Other days on which the desk is closed. The key is a date (<c>2026-12-31</c>), a date of every year (<c>12-24</c>) or another
    /// <see cref="HolidayRule"/> (<c>Friday on or after 06-19</c>); the value is a name that explanations quote, or an empty text.
    /// </summary>
    public Dictionary<string, string?> Closed { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Dates with hours of their own, such as <c>2026-12-30</c> with <c>10:00-12:00</c>. They apply even on a holiday.</summary>
    public Dictionary<string, string?> OpenOn { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Weekly hours that apply from a date (<c>2027-01-04</c>), or from a date of every year (<c>06-15</c>), until the next season begins.
    /// </summary>
    public Dictionary<string, string?> Seasons { get; } = new(StringComparer.OrdinalIgnoreCase);
}
