namespace ServicePolicy;

/// <summary>
/// The rule that gives the date of a holiday in each year: a fixed date, a distance from Easter, or a weekday of a month. A rule can be
/// limited to some years and moved away from weekends.
/// </summary>
/// <remarks>Dates are in the ISO (Gregorian) calendar. Immutable, with value equality. See docs/rules.md#holidays.</remarks>
public abstract record HolidayRule
{
    private protected HolidayRule()
    {
    }

    /// <summary>Creates the rule for the same date every year, such as 25 December.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month. 29 February is no holiday in a year that lacks it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static HolidayRule Fixed(int month, int day)
    {
        CheckDate(month, day);
        return new FixedRule(month, day);
    }

    /// <summary>Creates the rule for one date in one year, such as a day of national mourning.</summary>
    /// <param name="date">The date, in any calendar system.</param>
    public static HolidayRule On(LocalDate date) => new SingleRule(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Creates the rule for a date counted from the western Easter Sunday.</summary>
    /// <param name="days">The days after Easter Sunday, −100 to 250: −2 is Good Friday, 0 Easter Sunday, 39 Ascension Day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is out of its range.</exception>
    public static HolidayRule Easter(int days) => new EasterRule(CheckEasterDays(days), false);

    /// <summary>Creates the rule for a date counted from the orthodox Easter Sunday.</summary>
    /// <param name="days">The days after Easter Sunday, −100 to 250: −2 is Good Friday, 0 Easter Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is out of its range.</exception>
    public static HolidayRule OrthodoxEaster(int days) => new EasterRule(CheckEasterDays(days), true);

    /// <summary>Creates the rule for the nth weekday of a month, such as the first Monday of May or the last Monday of August.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="weekday">The weekday, Monday to Sunday.</param>
    /// <param name="n">1 to 4, counted from the beginning of the month, or −1 to −4, counted from its end: −1 is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static HolidayRule NthWeekday(int month, IsoDayOfWeek weekday, int n)
    {
        CheckDate(month, 1);
        CheckWeekday(weekday);
        return n is (>= 1 and <= 4) or (>= -4 and <= -1)
            ? new NthWeekdayRule(month, weekday, n)
            : throw new ArgumentOutOfRangeException(nameof(n), n, $"n was {n}; it must be from 1 to 4, or from -4 to -1.");
    }

    /// <summary>Creates the rule for the first weekday on or after a date: Midsummer Day is the Saturday on or after 20 June.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month; 29 February is not allowed.</param>
    /// <param name="weekday">The weekday, Monday to Sunday.</param>
    /// <exception cref="ArgumentOutOfRangeException">Some year does not have the date, or there is no such weekday.</exception>
    public static HolidayRule WeekdayOnOrAfter(int month, int day, IsoDayOfWeek weekday)
    {
        CheckDate(month, day);
        CheckWeekday(weekday);
        return month == 2 && day == 29
            ? throw new ArgumentOutOfRangeException(nameof(day), day, "The day was 29 February; it must be a date that every year has.")
            : new WeekdayRule(month, day, weekday);
    }

    /// <summary>
    /// Reads a rule as <c>ToString</c> writes it, such as <c>12-24</c>, <c>Easter - 2 days</c> or <c>Friday on or after 06-19</c>.
    /// </summary>
    /// <param name="text">The rule, at most 200 characters long.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a rule, or there is no such date; the message says what is allowed.</exception>
    public static HolidayRule Parse(string text) => HolidayRuleText.Parse(text);

    /// <summary>Finds the date of the holiday in a year.</summary>
    /// <param name="year">The year, −9998 to 9999.</param>
    /// <returns>
    /// The date; null where the rule gives none for that year. A date that is moved from a weekend may lie in a neighbouring year.
    /// </returns>
    public abstract LocalDate? InYear(int year);

    /// <summary>The rule as people say it.</summary>
    internal abstract string Describe(Language language);

    /// <summary>
    /// Returns the rule with its date moved when it falls on a weekend. The holiday is then observed on the other date only.
    /// </summary>
    /// <param name="saturday">The days after a Saturday, −6 to 6: 2 is the Monday after, −1 the Friday before, 0 no move.</param>
    /// <param name="sunday">The days after a Sunday, −6 to 6: 1 is the Monday after, 0 no move.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is out of its range.</exception>
    public HolidayRule Observed(int saturday, int sunday)
    {
        CheckShift(saturday, nameof(saturday));
        CheckShift(sunday, nameof(sunday));
        return new ObservedRule(this, saturday, sunday);
    }

    /// <summary>Returns the rule for a day before this holiday, such as an eve.</summary>
    /// <param name="days">The number of days before, −30 to 30: 1 is the day before, −1 the day after.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is out of its range.</exception>
    public HolidayRule DaysBefore(int days) => days is >= -30 and <= 30
        ? new BeforeRule(this, days)
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"The number of days before was {days}; it must be from -30 to 30.");

    /// <summary>Returns the rule limited to a year and later ones.</summary>
    /// <param name="year">The first year with the holiday.</param>
    public HolidayRule Since(int year) => new YearsRule(this, year, int.MaxValue);

    /// <summary>Returns the rule limited to a year and earlier ones.</summary>
    /// <param name="year">The last year with the holiday.</param>
    public HolidayRule Until(int year) => new YearsRule(this, int.MinValue, year);

    /// <summary>Returns the rule without a year in which the holiday was moved or left out.</summary>
    /// <param name="year">The year without the holiday.</param>
    public HolidayRule NotIn(int year) => new ExceptRule(this, year);

    private static void CheckDate(int month, int day)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, $"The month was {month}; it must be from 1 to 12.");
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(2000, month);
        if (day < 1 || day > days)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"The day of month {month} was {day}; it must be from 1 to {days}.");
        }
    }

    private static void CheckWeekday(IsoDayOfWeek weekday)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(
                nameof(weekday), weekday, $"The weekday was {weekday}; it must be from Monday to Sunday.");
        }
    }

    private static int CheckEasterDays(int days) => days is >= -100 and <= 250
        ? days
        : throw new ArgumentOutOfRangeException(
            nameof(days), days, $"The number of days from Easter was {days}; it must be from -100 to 250.");

    private static void CheckShift(int days, string name)
    {
        if (days is < -6 or > 6)
        {
            throw new ArgumentOutOfRangeException(name, days, $"The number of days from a {name} was {days}; it must be from -6 to 6.");
        }
    }

    private sealed record FixedRule(int Month, int Day) : HolidayRule
    {
        public override LocalDate? InYear(int year) =>
            Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;

        internal override string Describe(Language language) => language.DayOfYear(Month, Day);

        public override string ToString() => $"{Month:00}-{Day:00}";
    }

    private sealed record SingleRule(LocalDate Date) : HolidayRule
    {
        public override LocalDate? InYear(int year) => Date.Year == year ? Date : null;

        internal override string Describe(Language language) => language.Date(Date);

        public override string ToString() => Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed record EasterRule(int Days, bool IsOrthodox) : HolidayRule
    {
        public override LocalDate? InYear(int year) =>
            (IsOrthodox ? ServicePolicy.Easter.Orthodox(year) : ServicePolicy.Easter.Western(year)).PlusDays(Days);

        internal override string Describe(Language language) => IsOrthodox
            ? language.Text("Rule.Orthodox", ("rule", FromEaster(language)))
            : FromEaster(language);

        public override string ToString() =>
            $"{(IsOrthodox ? "orthodox Easter" : "Easter")} {(Days < 0 ? "-" : "+")} {Math.Abs(Days)} days";

        private string FromEaster(Language language)
        {
            var key = FormattableString.Invariant($"Rule.Easter.{Days}");
            return language.Has(key)
                ? language.Text(key)
                : language.Text(Days < 0 ? "Rule.Easter.Before" : "Rule.Easter.After", ("n", Language.Number(Math.Abs(Days))));
        }
    }

    private sealed record NthWeekdayRule(int Month, IsoDayOfWeek Weekday, int N) : HolidayRule
    {
        public override LocalDate? InYear(int year)
        {
            var first = new LocalDate(year, Month, 1);
            if (N > 0)
            {
                return first.PlusDays(Forward(first.DayOfWeek, Weekday) + (7 * (N - 1)));
            }

            var last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(year, Month) - 1);
            return last.PlusDays((7 * (N + 1)) - Forward(Weekday, last.DayOfWeek));
        }

        internal override string Describe(Language language) => language.Text(
            N > 0 ? "Rule.Nth" : "Rule.NthLast",
            ("weekday", language.WeekdayInFull(Weekday)), ("n", Language.Number(Math.Abs(N))), ("month", language.Month(Month)));

        public override string ToString() =>
            N > 0 ? $"{Weekday} no. {N} of month {Month}" : $"{Weekday} no. {-N} from the end of month {Month}";
    }

    private sealed record WeekdayRule(int Month, int Day, IsoDayOfWeek Weekday) : HolidayRule
    {
        public override LocalDate? InYear(int year)
        {
            var date = new LocalDate(year, Month, Day);
            return date.PlusDays(Forward(date.DayOfWeek, Weekday));
        }

        internal override string Describe(Language language) =>
            language.Text("Rule.OnOrAfter", ("weekday", language.WeekdayInFull(Weekday)), ("date", language.DayOfYear(Month, Day)));

        public override string ToString() => $"{Weekday} on or after {Month:00}-{Day:00}";
    }

    private sealed record ObservedRule(HolidayRule Rule, int Saturday, int Sunday) : HolidayRule
    {
        public override LocalDate? InYear(int year) => Rule.InYear(year) is { } date
            ? date.PlusDays(date.DayOfWeek == IsoDayOfWeek.Saturday ? Saturday : date.DayOfWeek == IsoDayOfWeek.Sunday ? Sunday : 0)
            : null;

        internal override string Describe(Language language) => language.Text("Rule.Observed", ("rule", Rule.Describe(language)));

        public override string ToString() => $"{Rule} (observed {Saturday:+0;-0;0} days from Saturday, {Sunday:+0;-0;0} from Sunday)";
    }

    private sealed record BeforeRule(HolidayRule Rule, int Days) : HolidayRule
    {
        public override LocalDate? InYear(int year) => Rule.InYear(year)?.PlusDays(-Days);

        internal override string Describe(Language language) => language.Text(
            Days < 0 ? "Rule.Later" : "Rule.Before", ("n", Language.Number(Math.Abs(Days))), ("rule", Rule.Describe(language)));

        public override string ToString() => Rule is ObservedRule or BeforeRule or YearsRule or ExceptRule
            ? $"{Days} days before ({Rule})"
            : $"{Days} days before {Rule}";
    }

    private sealed record YearsRule(HolidayRule Rule, int First, int Last) : HolidayRule
    {
        public override LocalDate? InYear(int year) => year >= First && year <= Last ? Rule.InYear(year) : null;

        internal override string Describe(Language language) =>
            language.Text(
                First == int.MinValue ? "Rule.Until" : "Rule.Since",
                ("rule", Rule.Describe(language)), ("year", Language.Number(First == int.MinValue ? Last : First)));

        public override string ToString() => First == int.MinValue ? $"{Rule} until {Last}" : $"{Rule} since {First}";
    }

    private sealed record ExceptRule(HolidayRule Rule, int Year) : HolidayRule
    {
        public override LocalDate? InYear(int year) => year == Year ? null : Rule.InYear(year);

        internal override string Describe(Language language) =>
            language.Text("Rule.NotIn", ("rule", Rule.Describe(language)), ("year", Language.Number(Year)));

        public override string ToString() => $"{Rule} not in {Year}";
    }

    private static int Forward(IsoDayOfWeek from, IsoDayOfWeek to) => ((int)to - (int)from + 7) % 7;
}
