using static NodaTime.IsoDayOfWeek;
using static ServicePolicy.HolidayRule;

namespace ServicePolicy;

/// <summary>Ready sets of public holidays, each with its legal source. Check them against the year you need.</summary>
/// <remarks>See docs/rules.md#holidays.</remarks>
public static class HolidaySets
{
    /// <summary>
    /// Finland: the church holidays (Church Act 652/2023, before it 1054/1993), May Day (Act 272/1944) and Independence Day
    /// (Act 388/1937), as they have been since Epiphany and Ascension Day ceased to fall on Saturdays in the early 1990s.
    /// </summary>
    public static HolidaySet Finland { get; } = new(
        "Finland",
        Fixed(1, 1),
        Fixed(1, 6),
        Easter(-2),
        Easter(0),
        Easter(1),
        Fixed(5, 1),
        Easter(39),
        Easter(49),
        WeekdayOnOrAfter(6, 20, Saturday),
        WeekdayOnOrAfter(10, 31, Saturday),
        Fixed(12, 6),
        Fixed(12, 25),
        Fixed(12, 26));

    /// <summary>
    /// <see cref="Finland"/> and the days on which it is customary, and agreed in most collective agreements, to close: Midsummer Eve
    /// and Christmas Eve. No statute makes them public holidays.
    /// </summary>
    public static HolidaySet FinlandWithEves { get; } = Finland.With(
        "Finland with eves",
        WeekdayOnOrAfter(6, 19, Friday),
        Fixed(12, 24));

    /// <summary>
    /// Sweden: Act on public holidays (lag 1989:253 om allmänna helgdagar), with 6 June since 2005 and Whit Monday until 2004
    /// (SFS 2004:1320). The ordinary Sundays, holidays by the same act, are left to the weekly hours.
    /// </summary>
    public static HolidaySet Sweden { get; } = new(
        "Sweden",
        Fixed(1, 1),
        Fixed(1, 6),
        Easter(-2),
        Easter(0),
        Easter(1),
        Fixed(5, 1),
        Easter(39),
        Easter(49),
        Easter(50).Until(2004),
        Fixed(6, 6).Since(2005),
        WeekdayOnOrAfter(6, 20, Saturday),
        WeekdayOnOrAfter(10, 31, Saturday),
        Fixed(12, 25),
        Fixed(12, 26));

    /// <summary>
    /// <see cref="Sweden"/> and the eves that count like Sundays in the Annual Leave Act (semesterlag 1977:480, section 3 a):
    /// Midsummer Eve, Christmas Eve and New Year's Eve.
    /// </summary>
    public static HolidaySet SwedenWithEves { get; } = Sweden.With(
        "Sweden with eves",
        WeekdayOnOrAfter(6, 19, Friday),
        Fixed(12, 24),
        Fixed(12, 31));

    /// <summary>
    /// England and Wales: the bank holidays of the Banking and Financial Dealings Act 1971, section 1 and schedule 1, with New Year's
    /// Day and the early May holiday by royal proclamation, Good Friday and Christmas Day by common law, substitute days for those that
    /// fall on a weekend, and the proclaimed changes of 1995 to 2023. As from 1978, when the early May holiday began.
    /// </summary>
    public static HolidaySet EnglandAndWales { get; } = new(
        "England and Wales",
        Fixed(1, 1).Observed(saturday: 2, sunday: 1),
        Easter(-2),
        Easter(1),
        NthWeekday(5, Monday, 1).Since(1978).NotIn(1995).NotIn(2020),
        On(new LocalDate(1995, 5, 8)),
        On(new LocalDate(2020, 5, 8)),
        NthWeekday(5, Monday, -1).NotIn(2002).NotIn(2012).NotIn(2022),
        On(new LocalDate(2002, 6, 4)),
        On(new LocalDate(2012, 6, 4)),
        On(new LocalDate(2022, 6, 2)),
        NthWeekday(8, Monday, -1),
        // Two days are substituted together: Sunday's Christmas goes to Tuesday, for Monday is Boxing Day.
        Fixed(12, 25).Observed(saturday: 2, sunday: 2),
        Fixed(12, 26).Observed(saturday: 2, sunday: 2),
        On(new LocalDate(1981, 7, 29)),
        On(new LocalDate(1999, 12, 31)),
        On(new LocalDate(2002, 6, 3)),
        On(new LocalDate(2011, 4, 29)),
        On(new LocalDate(2012, 6, 5)),
        On(new LocalDate(2022, 6, 3)),
        On(new LocalDate(2022, 9, 19)),
        On(new LocalDate(2023, 5, 8)));

    /// <summary>
    /// United States, federal: 5 U.S.C. 6103(a), with Saturdays observed on the Friday before (6103(b)) and Sundays on the Monday after
    /// (Executive Order 11582). As from 1978; Martin Luther King's birthday since 1986, Juneteenth since 2021. Inauguration Day, which is
    /// a holiday around Washington only, is left out.
    /// </summary>
    public static HolidaySet UnitedStatesFederal { get; } = new(
        "United States (federal)",
        Fixed(1, 1).Observed(saturday: -1, sunday: 1),
        NthWeekday(1, Monday, 3).Since(1986),
        NthWeekday(2, Monday, 3),
        NthWeekday(5, Monday, -1),
        Fixed(6, 19).Observed(saturday: -1, sunday: 1).Since(2021),
        Fixed(7, 4).Observed(saturday: -1, sunday: 1),
        NthWeekday(9, Monday, 1),
        NthWeekday(10, Monday, 2),
        Fixed(11, 11).Observed(saturday: -1, sunday: 1),
        NthWeekday(11, Thursday, 4),
        Fixed(12, 25).Observed(saturday: -1, sunday: 1));
}
