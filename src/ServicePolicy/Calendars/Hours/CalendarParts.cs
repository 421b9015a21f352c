namespace ServicePolicy;

/// <summary>What a calendar was built of, for who writes it down: a builder that is told these makes an equal one.</summary>
internal sealed class CalendarParts
{
    /// <summary>The weekly hours that hold outside seasons; null where there are none.</summary>
    public string? Open { get; set; }

    /// <summary>Seasons by their first date.</summary>
    public List<KeyValuePair<LocalDate, string>> Once { get; } = [];

    /// <summary>Seasons by their first date of every year.</summary>
    public List<KeyValuePair<AnnualDate, string>> Yearly { get; } = [];

    public List<KeyValuePair<LocalDate, string>> Special { get; } = [];

    public List<LocalDate> Dates { get; } = [];

    public List<HolidayRule> Rules { get; } = [];

    public List<HolidaySet> Sets { get; } = [];

    /// <summary>Holidays that only code knows.</summary>
    public List<string> Functions { get; } = [];
}
