namespace ServicePolicy;

/// <summary>Dates of the ISO calendar as whole days since 1970-01-01, so that years are compiled without a date object a day.</summary>
internal static class Civil
{
    private const int DaysPerCycle = 146_097;
    private const int DaysToEpoch = 719_468;

    /// <summary>The first and the last day that an instant of NodaTime can lie on.</summary>
    public static readonly int MinDay = DayOf(-9998, 1, 1);

    /// <inheritdoc cref="MinDay"/>
    public static readonly int MaxDay = DayOf(9999, 12, 31);

    // Years run from 1 March here, which puts the leap day last: the usual arithmetic of the proleptic Gregorian calendar.
    public static int DayOf(int year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var cycle = FloorDiv(y, 400);
        var yearOfCycle = y - (cycle * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (cycle * DaysPerCycle) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - DaysToEpoch;
    }

    public static int DayOf(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return DayOf(iso.Year, iso.Month, iso.Day);
    }

    public static LocalDate DateOf(int day) => new LocalDate(1970, 1, 1).PlusDays(day);

    public static int YearOf(int day) => DateOf(Math.Min(Math.Max(day, MinDay), MaxDay)).Year;

    /// <summary>0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.</summary>
    public static int WeekdayOf(int day) => FloorMod(day + 3, 7);

    /// <summary>The day of a local time that is written as microseconds since 1970-01-01T00:00.</summary>
    public static int DayAt(long local) => (int)(local >= 0 ? local / Micros.PerDay : ((local + 1) / Micros.PerDay) - 1);

    private static int FloorDiv(int value, int by) => value >= 0 ? value / by : ((value + 1) / by) - 1;

    private static int FloorMod(int value, int by) => value - (FloorDiv(value, by) * by);
}
