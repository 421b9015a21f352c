namespace ServicePolicy;

/// <summary>The parts that a calendar was built from, for writing it as configuration; a builder given these builds an equal one.</summary>
internal sealed class CalendarParts
{
    /// <summary>The weekly hours that apply outside seasons; null where there are none.</summary>
    public string? Open { get; set; }

    /// <summary>The hours of seasons that start once, by their first date.</summary>
    public List<KeyValuePair<LocalDate, string>> Once { get; } = [];

    /// <summary>The hours of seasons that start every year, by their first date.</summary>
    public List<KeyValuePair<AnnualDate, string>> Yearly { get; } = [];

    /// <summary>The special hours of single dates.</summary>
    public List<KeyValuePair<LocalDate, string>> Special { get; } = [];

    public List<LocalDate> Dates { get; } = [];

    public List<HolidayRule> Rules { get; } = [];

    public List<HolidaySet> Sets { get; } = [];

    /// <summary>The names of holidays that code computes, which configuration cannot contain.</summary>
    public List<string> Functions { get; } = [];
}
