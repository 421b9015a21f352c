namespace ServicePolicy;

/// <summary>
/// Builds a <see cref="WorkingCalendar"/> from weekly hours, closed dates, dates with special hours, and seasons. Start one with
/// <see cref="WorkingCalendar.In(string)"/>.
/// </summary>
/// <remarks>
/// <para>Hours are in the local time of the calendar's zone. They are written <c>Mon-Fri 08:00-11:30, 12:00-16:00</c>, with groups
/// separated by semicolons, and days as <c>Mon-Fri</c> or <c>Mon,Wed</c>. <c>Sat 22:00-06:00</c> runs over midnight and belongs to
/// Saturday; <c>24:00</c> is the end of the day; <c>closed</c> means no hours at all. A date with special hours keeps them even if
/// something else closes it.</para>
/// <para>Mutable and not thread-safe. The calendars that it builds are immutable and thread-safe.</para>
/// </remarks>
public sealed class WorkingCalendarBuilder
{
    private readonly DateTimeZone _zone;
    private readonly HashSet<int> _dates = [];
    private readonly HashSet<HolidayRule> _rules = [];
    private readonly HashSet<HolidaySet> _sets = [];
    private readonly HashSet<HolidayFunction> _functions = [];
    private readonly Dictionary<int, Shift[]> _special = [];
    private readonly Dictionary<int, WeeklyHours> _once = [];
    private readonly Dictionary<AnnualDate, WeeklyHours> _yearly = [];
    private WeeklyHours _hours = WeeklyHours.Closed;

    internal WorkingCalendarBuilder(DateTimeZone zone) => _zone = zone;

    /// <summary>Adds weekly hours, which apply until a season starts. Several calls add up.</summary>
    /// <param name="weeklyHours">The hours, such as <c>Mon-Fri 08:00-16:00; Sat 10:00-14:00</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text has another form, or hours overlap each other or earlier ones.</exception>
    public WorkingCalendarBuilder Open(string weeklyHours)
    {
        Guard.NotNull(weeklyHours);
        _hours = Checked(() => _hours.Plus(HoursText.ParseWeek(weeklyHours)), nameof(weeklyHours));
        return this;
    }

    /// <summary>
    /// Closes dates: no shift begins on them, and a shift that runs into them ends at midnight. A date with special hours keeps them.
    /// </summary>
    /// <param name="dates">The dates, in the calendar's zone.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The dates are null.</exception>
    public WorkingCalendarBuilder Closed(params LocalDate[] dates)
    {
        foreach (var date in Guard.NotNull(dates))
        {
            _dates.Add(Civil.DayOf(date));
        }

        return this;
    }

    /// <summary>Closes the date that a rule gives in each year, as <see cref="Closed(LocalDate[])"/> does.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public WorkingCalendarBuilder Closed(HolidayRule rule)
    {
        _rules.Add(Guard.NotNull(rule));
        return this;
    }

    /// <summary>Closes the dates of a set of holidays, as <see cref="Closed(LocalDate[])"/> does.</summary>
    /// <param name="holidays">The holidays, such as <see cref="HolidaySets.Finland"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public WorkingCalendarBuilder Closed(HolidaySet holidays)
    {
        _sets.Add(Guard.NotNull(holidays));
        return this;
    }

    /// <summary>
    /// Closes the dates that a function gives for each year, as <see cref="Closed(LocalDate[])"/> does. The function is called when years
    /// are compiled, perhaps several times for one year and from several threads; it must return the same dates each time.
    /// </summary>
    /// <param name="name">The name of these holidays in explanations; not blank.</param>
    /// <param name="dates">The function from a year to its dates; dates in a neighbouring year count too.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public WorkingCalendarBuilder Closed(string name, Func<int, IEnumerable<LocalDate>> dates)
    {
        Guard.NotBlank(name, "The name of the holidays");
        _functions.Add(new HolidayFunction(name, Guard.NotNull(dates)));
        return this;
    }

    /// <summary>
    /// Gives a date special hours instead of the weekly ones, even where it is closed otherwise. A shift of the day before that runs into
    /// the date ends at midnight. Several calls for one date add up.
    /// </summary>
    /// <param name="date">The date on which the shifts begin.</param>
    /// <param name="hours">The times without days, such as <c>10:00-12:00</c>, <c>22:00-02:00</c> or <c>closed</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text has another form, or hours overlap each other or earlier ones.</exception>
    public WorkingCalendarBuilder OpenOn(LocalDate date, string hours)
    {
        Guard.NotNull(hours);
        var day = Civil.DayOf(date);
        var before = _special.TryGetValue(day, out var shifts) ? shifts : [];
        _special[day] = Checked(
            () => Shift.Normalise(
                before.Concat(HoursText.ParseDay(hours)),
                (a, b) => new FormatException($"Hours on {date:uuuu-MM-dd} overlap: {a.ToText()} and {b.ToText()}.")),
            nameof(hours));
        return this;
    }

    /// <summary>Starts a season: weekly hours that apply from a date on, until the next season of either kind starts.</summary>
    /// <param name="date">The first date of the season; a shift that began the day before is not cut.</param>
    /// <param name="weeklyHours">The hours, such as <c>Mon-Fri 09:00-15:00</c>, or <c>closed</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text has another form, hours overlap, or another season starts on the date.</exception>
    public WorkingCalendarBuilder From(LocalDate date, string weeklyHours)
    {
        Guard.NotNull(weeklyHours);
        var hours = Checked(() => HoursText.ParseWeek(weeklyHours), nameof(weeklyHours));
        var day = Civil.DayOf(date);
        if (_once.ContainsKey(day))
        {
            throw new ArgumentException($"Two seasons start on {date:uuuu-MM-dd}; only one can start on a date.", nameof(date));
        }

        _once.Add(day, hours);
        return this;
    }

    /// <summary>
    /// Starts a season every year: weekly hours that apply until the next season of either kind starts. Yearly seasons follow each other
    /// round the year, so there must be at least two, and the hours of <see cref="Open"/> then apply on no date. Where a yearly season and
    /// one of <see cref="From"/> start on the same date, the latter applies.
    /// </summary>
    /// <param name="from">The first date of the season; 29 February means 28 February in years without it.</param>
    /// <param name="weeklyHours">The hours, such as <c>Mon-Fri 09:00-15:00</c>, or <c>closed</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">
    /// The text has another form, hours overlap, or another yearly season starts on the date.
    /// </exception>
    public WorkingCalendarBuilder Yearly(AnnualDate from, string weeklyHours)
    {
        Guard.NotNull(weeklyHours);
        var hours = Checked(() => HoursText.ParseWeek(weeklyHours), nameof(weeklyHours));
        if (_yearly.ContainsKey(from))
        {
            throw new ArgumentException($"Two yearly seasons start on {from}; only one can start on a date.", nameof(from));
        }

        _yearly.Add(from, hours);
        return this;
    }

    /// <summary>Builds the calendar. The builder can be changed afterwards and build others.</summary>
    /// <exception cref="InvalidOperationException">
    /// The calendar would never be open, or its only season is a yearly one, which would never end.
    /// </exception>
    public WorkingCalendar Build()
    {
        if (_yearly.Count == 1 && _once.Count == 0)
        {
            throw new InvalidOperationException(
                $"The only yearly season, from {_yearly.Keys.First()}, never ends. Add the yearly season that follows it as well.");
        }

        var seasons = new Seasons(_hours, _once, _yearly);
        var special = new SpecialDays(_special);
        if (seasons.NeverOpen && special.NeverOpen)
        {
            throw new InvalidOperationException(
                $"The calendar in {_zone.Id} is never open; it must have at least one shift, such as 'Mon-Fri 08:00-16:00'.");
        }

        var closed = new ClosedDays(_dates.Where(day => !_special.ContainsKey(day)), _rules, _sets, _functions);
        return new WorkingCalendar(_zone, new WeeklyDefinition(_zone, seasons, closed, special));
    }

    private static T Checked<T>(Func<T> parse, string name)
    {
        try
        {
            return parse();
        }
        catch (FormatException error)
        {
            throw new ArgumentException(error.Message, name, error);
        }
    }
}
