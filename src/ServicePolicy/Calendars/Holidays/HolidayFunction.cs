namespace ServicePolicy;

/// <summary>A host's own source of holidays; equal to another of the same name and the same delegate.</summary>
internal sealed record HolidayFunction(string Name, Func<int, IEnumerable<LocalDate>> Dates)
{
    /// <exception cref="InvalidOperationException">The function gave null.</exception>
    public IEnumerable<LocalDate> InYear(int year) =>
        Dates(year) ?? throw new InvalidOperationException(
            $"The holiday function '{Name}' gave null for {year}; no holidays are an empty list.");
}
