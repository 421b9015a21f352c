namespace ServicePolicy;

/// <summary>
/// Collects the hours of a calendar: what is open in a week, which dates are closed, which have hours of their own, and which hours
/// hold in which season. Mutable and not safe to share between threads; what it builds is neither.
/// </summary>
/// <remarks>
/// Hours are local time of the calendar's zone and are written <c>Mon-Fri 08:00-11:30, 12:00-16:00</c>, with several groups separated
/// by semicolons; days as <c>Mon-Fri</c> or <c>Mon,Wed</c>; <c>Sat 22:00-06:00</c> runs over midnight and belongs to Saturday;
/// <c>24:00</c> is the end of the day; <c>closed</c> is no hours at all. A date with hours of its own keeps them whatever closes it.
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

    /// <summary>Adds weekly hours, which hold until a season starts.</summary>
    /// <param name="weeklyHours">Such as <c>Mon-Fri 08:00-16:00; Sat 10:00-14:00</c>.</param>
    /// <exception cref="ArgumentException">The text is not of that form, or hours overlap, also those given before.</exception>
    public WorkingCalendarBuilder Open(string weeklyHours)
    {
        _hours = Checked(() => _hours.Plus(HoursText.ParseWeek(Text(weeklyHours, nameof(weeklyHours)))), nameof(weeklyHours));
        return this;
    }

    /// <summary>
    /// Closes dates: no shift begins on them, and one that runs into them ends at midnight. A date with hours of its own keeps those.
    /// </summary>
    public WorkingCalendarBuilder Closed(params LocalDate[] dates)
    {
        foreach (var date in Guard.NotNull(dates))
        {
            _dates.Add(Civil.DayOf(date));
        }

        return this;
    }

    /// <summary>Closes the date of a rule in every year, as <see cref="Closed(LocalDate[])"/> does.</summary>
    public WorkingCalendarBuilder Closed(HolidayRule rule)
    {
        _rules.Add(Guard.NotNull(rule));
        return this;
    }

    /// <summary>Closes the dates of a set of holidays, as <see cref="Closed(LocalDate[])"/> does.</summary>
    public WorkingCalendarBuilder Closed(HolidaySet holidays)
    {
        _sets.Add(Guard.NotNull(holidays));
        return this;
    }

    /// <summary>
    /// Closes the dates that a function gives for a year, as <see cref="Closed(LocalDate[])"/> does. The function is called when years
    /// are compiled, perhaps several times for one year and from several threads, and gives the same dates each time.
    /// </summary>
    /// <param name="name">What explanations call these holidays.</param>
    /// <param name="dates">Year in, dates out; a date of a neighbouring year counts too.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public WorkingCalendarBuilder Closed(string name, Func<int, IEnumerable<LocalDate>> dates)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException($"The name of the holidays is '{name}'; allowed is any text that is not blank.", nameof(name));
        }

        _functions.Add(new HolidayFunction(name, Guard.NotNull(dates)));
        return this;
    }

    /// <summary>
    /// Gives a date hours of its own instead of the weekly ones, also where it is closed otherwise; a shift of the day before that runs
    /// into it ends at midnight. Several calls for one date add up.
    /// </summary>
    /// <param name="date">The date on which the shifts begin.</param>
    /// <param name="hours">Times without days, such as <c>10:00-12:00</c> or <c>22:00-02:00</c>.</param>
    /// <exception cref="ArgumentException">The text is not of that form, or hours overlap, also with those given before.</exception>
    public WorkingCalendarBuilder OpenOn(LocalDate date, string hours)
    {
        var day = Civil.DayOf(date);
        var before = _special.TryGetValue(day, out var shifts) ? shifts : [];
        _special[day] = Checked(
            () => Shift.Normalise(
                before.Concat(HoursText.ParseDay(Text(hours, nameof(hours)))),
                (a, b) => new FormatException($"Hours on {date:uuuu-MM-dd} overlap: {a.ToText()} and {b.ToText()}.")),
            nameof(hours));
        return this;
    }

    /// <summary>Starts a season: weekly hours that hold from a date on, until the next season of either kind starts.</summary>
    /// <param name="date">The first date of the season; a shift that began the day before is not cut.</param>
    /// <param name="weeklyHours">Such as <c>Mon-Fri 09:00-15:00</c>, or <c>closed</c>.</param>
    /// <exception cref="ArgumentException">The text is not of that form, hours overlap, or another starts on the date.</exception>
    public WorkingCalendarBuilder From(LocalDate date, string weeklyHours)
    {
        var hours = Checked(() => HoursText.ParseWeek(Text(weeklyHours, nameof(weeklyHours))), nameof(weeklyHours));
        var day = Civil.DayOf(date);
        if (_once.ContainsKey(day))
        {
            throw new ArgumentException($"Two seasons start on {date:uuuu-MM-dd}; allowed is one for a date.", nameof(date));
        }

        _once.Add(day, hours);
        return this;
    }

    /// <summary>
    /// Starts a season every year: weekly hours that hold until the next season of either kind starts. Yearly seasons follow each other
    /// round the year, so there are at least two, and hours given by <see cref="Open"/> then hold on no date. Where one starts on the
    /// date of a season given by <see cref="From"/>, that one holds.
    /// </summary>
    /// <param name="from">The first date of the season; 29 February is 28 February in other years.</param>
    /// <param name="weeklyHours">Such as <c>Mon-Fri 09:00-15:00</c>, or <c>closed</c>.</param>
    /// <exception cref="ArgumentException">The text is not of that form, hours overlap, or another starts on the date.</exception>
    public WorkingCalendarBuilder Yearly(AnnualDate from, string weeklyHours)
    {
        var hours = Checked(() => HoursText.ParseWeek(Text(weeklyHours, nameof(weeklyHours))), nameof(weeklyHours));
        if (_yearly.ContainsKey(from))
        {
            throw new ArgumentException($"Two yearly seasons start on {from}; allowed is one for a date.", nameof(from));
        }

        _yearly.Add(from, hours);
        return this;
    }

    /// <summary>Makes the calendar; the builder may go on to make others.</summary>
    /// <exception cref="InvalidOperationException">
    /// The calendar would never be open, or has one yearly season, which nothing ends.
    /// </exception>
    public WorkingCalendar Build()
    {
        if (_yearly.Count == 1 && _once.Count == 0)
        {
            throw new InvalidOperationException(
                $"The one yearly season, from {_yearly.Keys.First()}, never ends; give the season that follows it by Yearly as well.");
        }

        var seasons = new Seasons(_hours, _once, _yearly);
        var special = new SpecialDays(_special);
        if (seasons.NeverOpen && special.NeverOpen)
        {
            throw new InvalidOperationException(
                $"The calendar in {_zone.Id} is never open; allowed are calendars with at least one shift, such as 'Mon-Fri 08:00-16:00'.");
        }

        var closed = new ClosedDays(_dates.Where(day => !_special.ContainsKey(day)), _rules, _sets, _functions);
        return new WorkingCalendar(_zone, new WeeklyDefinition(_zone, seasons, closed, special));
    }

    private static string Text(string text, string name) => Guard.NotNull(text, name);

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
