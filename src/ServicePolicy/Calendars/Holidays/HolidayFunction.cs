namespace ServicePolicy;

/// <summary>Holidays that your own code computes; equal to others of the same name and the same delegate.</summary>
internal sealed record HolidayFunction(string Name, Func<int, IEnumerable<LocalDate>> Dates)
{
    /// <exception cref="InvalidOperationException">The function returned null.</exception>
    public IEnumerable<LocalDate> InYear(int year) =>
        Dates(year) ?? throw new InvalidOperationException(
            $"The holiday function '{Name}' returned null for {year}; for a year without holidays it must return an empty list.");
}
