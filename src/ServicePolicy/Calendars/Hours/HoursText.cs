namespace ServicePolicy;

/// <summary>
/// Reads and writes opening hours as text: <c>Mon-Fri 08:00-11:30, 12:00-16:00; Sat 22:00-06:00</c>. Groups are separated by semicolons.
/// A group is days, then times; days are names and ranges separated by commas; <c>closed</c> means no hours at all.
/// </summary>
internal static class HoursText
{
    private const string Forms = "Write days and times such as 'Mon-Fri 08:00-11:30, 12:00-16:00', 'Mon,Wed 09:00-12:00',"
        + " 'Sat 22:00-06:00' or 'Sun 00:00-24:00', with ';' between groups, or 'closed'.";

    private const string TimeForms = "Write times such as '10:00-12:00', '08:00-11:30, 12:00-16:00' or '22:00-06:00', or 'closed'.";

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly char[] Comma = [','];
    private static readonly char[] Dash = ['-'];
    private static readonly char[] Semicolon = [';'];

    /// <summary>The short English name of a weekday, 0 for Monday.</summary>
    public static string DayName(int weekday) => DayNames[weekday];

    /// <summary>Reads the hours of a week.</summary>
    /// <exception cref="FormatException">The text has another form, or hours overlap.</exception>
    public static WeeklyHours ParseWeek(string text)
    {
        var days = WeeklyHours.NoShifts();
        if (IsClosed(text))
        {
            return WeeklyHours.Closed;
        }

        foreach (var group in text.Split(Semicolon))
        {
            var (weekdays, times) = SplitGroup(group.Trim(), text);
            var shifts = ParseTimes(times, text, Forms);
            foreach (var weekday in weekdays)
            {
                days[weekday].AddRange(shifts);
            }
        }

        return new WeeklyHours(days);
    }

    /// <summary>Reads the hours of one date, which are times without days.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static List<Shift> ParseDay(string text) => IsClosed(text) ? [] : ParseTimes(text, text, TimeForms);

    public static string Print(WeeklyHours hours)
    {
        if (hours.IsEmpty)
        {
            return "closed";
        }

        var groups = SameDays(hours).Select(same => PrintDays(same) + " " + PrintTimes(hours.On(same[0])));
        return string.Join("; ", groups);
    }

    /// <summary>Groups the open days of a week by their times.</summary>
    public static IEnumerable<int[]> SameDays(WeeklyHours hours)
    {
        var written = new bool[7];
        for (var day = 0; day < 7; day++)
        {
            if (written[day] || hours.On(day).Length == 0)
            {
                continue;
            }

            var same = Enumerable.Range(day, 7 - day).Where(other => hours.On(other).SequenceEqual(hours.On(day))).ToArray();
            foreach (var other in same)
            {
                written[other] = true;
            }

            yield return same;
        }
    }

    /// <summary>Joins neighbouring days into ranges, each with its first and last day.</summary>
    public static IEnumerable<(int First, int Last)> Ranges(int[] days)
    {
        for (var first = 0; first < days.Length;)
        {
            var last = first;
            while (last + 1 < days.Length && days[last + 1] == days[last] + 1)
            {
                last++;
            }

            yield return (days[first], days[last]);
            first = last + 1;
        }
    }

    public static string PrintTimes(IReadOnlyList<Shift> shifts) =>
        shifts.Count == 0 ? "closed" : string.Join(", ", shifts.Select(static shift => shift.ToText()));

    private static bool IsClosed(string text) => string.Equals(text.Trim(), "closed", StringComparison.OrdinalIgnoreCase);

    private static string PrintDays(int[] days) => string.Join(",", Ranges(days).Select(static range =>
        range.First == range.Last ? DayNames[range.First] : DayNames[range.First] + "-" + DayNames[range.Last]));

    private static (List<int> Days, string Times) SplitGroup(string group, string text)
    {
        var firstDigit = group.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (firstDigit <= 0)
        {
            var missing = firstDigit < 0 ? "times" : "days";
            throw new FormatException($"'{group}' in '{text}' has no {missing}. {Forms}");
        }

        var days = new List<int>();
        foreach (var part in group.Substring(0, firstDigit).Split(Comma))
        {
            AddDays(part.Trim(), days, text);
        }

        return (days, group.Substring(firstDigit));
    }

    private static void AddDays(string part, List<int> days, string text)
    {
        var dash = part.IndexOfAny(Dash);
        var first = ParseDayName(dash < 0 ? part : part.Substring(0, dash), text);
        var last = dash < 0 ? first : ParseDayName(part.Substring(dash + 1), text);
        // Fri-Mon goes round the end of the week: Fri, Sat, Sun, Mon.
        for (var day = first; ; day = (day + 1) % 7)
        {
            days.Add(day);
            if (day == last)
            {
                return;
            }
        }
    }

    private static int ParseDayName(string name, string text)
    {
        var trimmed = name.Trim();
        var index = Array.FindIndex(DayNames, day => string.Equals(day, trimmed, StringComparison.OrdinalIgnoreCase));
        return index >= 0
            ? index
            : throw new FormatException($"'{trimmed}' in '{text}' is not a day. Known days: {string.Join(", ", DayNames)}. {Forms}");
    }

    private static List<Shift> ParseTimes(string times, string text, string forms)
    {
        var shifts = new List<Shift>();
        foreach (var part in times.Split(Comma))
        {
            shifts.Add(ParseShift(part.Trim(), text, forms));
        }

        return shifts;
    }

    private static Shift ParseShift(string part, string text, string forms)
    {
        var dash = part.IndexOfAny(Dash);
        if (dash < 0)
        {
            throw new FormatException($"'{part}' in '{text}' is not a time range. {forms}");
        }

        var start = ParseClock(part.Substring(0, dash).Trim(), text, forms);
        var end = ParseClock(part.Substring(dash + 1).Trim(), text, forms);
        if (start == Shift.MinutesPerDay)
        {
            throw new FormatException($"'{part}' in '{text}' begins at 24:00, which is the next day. Write 00:00 on that day.");
        }

        if (start == end)
        {
            throw new FormatException(
                $"'{part}' in '{text}' has zero length. A shift lasts up to 24 hours; write a whole day as 00:00-24:00.");
        }

        if (end == Shift.MinutesPerDay || end > start)
        {
            return new Shift(start, end);
        }

        return new Shift(start, end + Shift.MinutesPerDay);
    }

    private static int ParseClock(string clock, string text, string forms)
    {
        if (clock.Length == 5 && clock[2] == ':' && Digit(clock[0]) && Digit(clock[1]) && Digit(clock[3]) && Digit(clock[4]))
        {
            var hours = ((clock[0] - '0') * 10) + clock[1] - '0';
            var minutes = ((clock[3] - '0') * 10) + clock[4] - '0';
            if ((hours < 24 && minutes < 60) || (hours == 24 && minutes == 0))
            {
                return (hours * 60) + minutes;
            }
        }

        throw new FormatException($"'{clock}' in '{text}' is not a time. Times are hours and minutes from 00:00 to 24:00. {forms}");
    }

    private static bool Digit(char c) => c is >= '0' and <= '9';
}
