namespace ServicePolicy;

/// <summary>A date on which a calendar is closed though its weekly hours would open it.</summary>
/// <param name="Date">The date, in the calendar's zone.</param>
/// <param name="Holidays">The name of the holidays that close it; null where it is closed by itself.</param>
public readonly record struct ClosedDate(LocalDate Date, string? Holidays);
