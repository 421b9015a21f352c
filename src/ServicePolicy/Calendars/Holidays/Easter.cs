namespace ServicePolicy;

/// <summary>Easter Sunday, by the Gregorian and by the Julian computation, as a date of the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>The western Easter: the anonymous Gregorian algorithm (Nature, 20 April 1876).</summary>
    public static LocalDate Western(int year)
    {
        var golden = Mod(year, 19);
        var century = Floor(year, 100);
        var ofCentury = Mod(year, 100);
        var epact = Mod((19 * golden) + century - Floor(century, 4) - Floor(century - Floor(century + 8, 25) + 1, 3) + 15, 30);
        var weekday = Mod(32 + (2 * Mod(century, 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4), 7);
        var correction = Floor(golden + (11 * epact) + (22 * weekday), 451);
        var days = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    /// <summary>The orthodox Easter: the Julian computation (Meeus), moved to the Gregorian calendar.</summary>
    public static LocalDate Orthodox(int year)
    {
        var moon = Mod((19 * Mod(year, 19)) + 15, 30);
        var weekday = Mod((2 * Mod(year, 4)) + (4 * Mod(year, 7)) - moon + 34, 7);
        var days = moon + weekday + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }

    private static int Floor(int value, int by) => value >= 0 ? value / by : ((value + 1) / by) - 1;

    private static int Mod(int value, int by) => value - (Floor(value, by) * by);
}
