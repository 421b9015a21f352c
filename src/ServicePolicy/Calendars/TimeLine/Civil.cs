namespace ServicePolicy;

/// <summary>Converts ISO dates to whole days since 1970-01-01, so that compiling years needs no date object for each day.</summary>
internal static class Civil
{
    private const int DaysPerCycle = 146_097;
    private const int DaysToEpoch = 719_468;

    /// <summary>The first and the last day that NodaTime's instants reach.</summary>
    public static readonly int MinDay = DayOf(-9998, 1, 1);

    /// <inheritdoc cref="MinDay"/>
    public static readonly int MaxDay = DayOf(9999, 12, 31);

    // Years begin on 1 March here, so that the leap day comes last: the usual arithmetic of the proleptic Gregorian calendar.
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

    /// <summary>The year of a day; of a day out of NodaTime's range, the nearest year in it.</summary>
    public static int YearOf(int day) => DateOf(Math.Min(Math.Max(day, MinDay), MaxDay)).Year;

    /// <summary>The weekday of a day, 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday.</summary>
    public static int WeekdayOf(int day) => FloorMod(day + 3, 7);

    /// <summary>The day of a local time in microseconds since 1970-01-01T00:00.</summary>
    public static int DayAt(long local) => (int)(local >= 0 ? local / Micros.PerDay : ((local + 1) / Micros.PerDay) - 1);

    private static int FloorDiv(int value, int by) => value >= 0 ? value / by : ((value + 1) / by) - 1;

    private static int FloorMod(int value, int by) => value - (FloorDiv(value, by) * by);
}
