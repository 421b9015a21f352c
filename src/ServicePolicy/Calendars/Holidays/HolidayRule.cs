namespace ServicePolicy;

/// <summary>
/// A rule that says on which date a holiday falls in a year: a date, a distance from Easter, a weekday of a month; with the years it
/// holds in and the date it is observed on. Dates of the ISO (Gregorian) calendar. Immutable, with value equality.
/// </summary>
/// <remarks>See docs/rules.md#holidays.</remarks>
public abstract record HolidayRule
{
    private protected HolidayRule()
    {
    }

    /// <summary>The same date every year, such as 25 December. 29 February is no holiday in a year that lacks it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static HolidayRule Fixed(int month, int day)
    {
        CheckDate(month, day);
        return new FixedRule(month, day);
    }

    /// <summary>One date in one year, such as a day of national mourning.</summary>
    public static HolidayRule On(LocalDate date) => new SingleRule(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>So many days after the western Easter Sunday; negative before it: −2 is Good Friday, 39 Ascension Day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are not from −100 to 250.</exception>
    public static HolidayRule Easter(int days) => new EasterRule(CheckEasterDays(days), false);

    /// <summary>So many days after the orthodox Easter Sunday; negative before it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are not from −100 to 250.</exception>
    public static HolidayRule OrthodoxEaster(int days) => new EasterRule(CheckEasterDays(days), true);

    /// <summary>The nth such weekday of a month, counted from its end when negative: −1 is the last.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="weekday">Monday to Sunday.</param>
    /// <param name="n">1 to 4, which every month has, or −4 to −1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static HolidayRule NthWeekday(int month, IsoDayOfWeek weekday, int n)
    {
        CheckDate(month, 1);
        CheckWeekday(weekday);
        return n is (>= 1 and <= 4) or (>= -4 and <= -1)
            ? new NthWeekdayRule(month, weekday, n)
            : throw new ArgumentOutOfRangeException(nameof(n), n, $"n is {n}; allowed are 1 to 4 and -4 to -1.");
    }

    /// <summary>The first such weekday on or after a date: Midsummer Day is the Saturday on or after 20 June.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date in every year, or no such weekday.</exception>
    public static HolidayRule WeekdayOnOrAfter(int month, int day, IsoDayOfWeek weekday)
    {
        CheckDate(month, day);
        CheckWeekday(weekday);
        return month == 2 && day == 29
            ? throw new ArgumentOutOfRangeException(nameof(day), day, "The day is 29 February; allowed are dates that every year has.")
            : new WeekdayRule(month, day, weekday);
    }

    /// <summary>Reads a rule as <c>ToString</c> writes it, such as <c>12-24</c>, <c>Easter - 2 days</c> or <c>Friday on or after 06-19</c>.</summary>
    /// <exception cref="FormatException">The text is not of such a form, or there is no such date; the message says what is allowed.</exception>
    public static HolidayRule Parse(string text) => HolidayRuleText.Parse(text);

    /// <summary>The date in a year; null if the rule has none in it. Observed dates may lie in a neighbouring year.</summary>
    /// <param name="year">−9998 to 9999.</param>
    public abstract LocalDate? InYear(int year);

    /// <summary>The rule as people say it.</summary>
    internal abstract string Describe(Language language);

    /// <summary>
    /// Observed on other days when it falls on a weekend, and not on the weekend then: so many days after a Saturday and a Sunday.
    /// </summary>
    /// <param name="saturday">−6 to 6: −1 is the Friday before, 2 the Monday after, 0 the Saturday itself.</param>
    /// <param name="sunday">−6 to 6: 1 is the Monday after, 0 the Sunday itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of their range.</exception>
    public HolidayRule Observed(int saturday, int sunday)
    {
        CheckShift(saturday, nameof(saturday));
        CheckShift(sunday, nameof(sunday));
        return new ObservedRule(this, saturday, sunday);
    }

    /// <summary>The day before it, such as the eve of Midsummer; negative days are days after.</summary>
    /// <param name="days">−30 to 30.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of their range.</exception>
    public HolidayRule DaysBefore(int days) => days is >= -30 and <= 30
        ? new BeforeRule(this, days)
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"The days before are {days}; allowed are -30 to 30.");

    /// <summary>In that year and later ones only.</summary>
    public HolidayRule Since(int year) => new YearsRule(this, year, int.MaxValue);

    /// <summary>In that year and earlier ones only.</summary>
    public HolidayRule Until(int year) => new YearsRule(this, int.MinValue, year);

    /// <summary>Not in that year, in which it was moved or left out.</summary>
    public HolidayRule NotIn(int year) => new ExceptRule(this, year);

    private static void CheckDate(int month, int day)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, $"The month is {month}; allowed are 1 to 12.");
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(2000, month);
        if (day < 1 || day > days)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"The day of month {month} is {day}; allowed are 1 to {days}.");
        }
    }

    private static void CheckWeekday(IsoDayOfWeek weekday)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(weekday), weekday, $"The weekday is {weekday}; allowed are Monday to Sunday.");
        }
    }

    private static int CheckEasterDays(int days) => days is >= -100 and <= 250
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"The days from Easter are {days}; allowed are -100 to 250.");

    private static void CheckShift(int days, string name)
    {
        if (days is < -6 or > 6)
        {
            throw new ArgumentOutOfRangeException(name, days, $"The days from a {name} are {days}; allowed are -6 to 6.");
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

        internal override string Describe(Language language) =>
            language.Text(Days < 0 ? "Rule.Later" : "Rule.Before", ("n", Language.Number(Math.Abs(Days))), ("rule", Rule.Describe(language)));

        public override string ToString() => Rule is ObservedRule or BeforeRule or YearsRule or ExceptRule ? $"{Days} days before ({Rule})" : $"{Days} days before {Rule}";
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
