using System.Globalization;

namespace ServicePolicy;

/// <content>How limits are written in configuration.</content>
public readonly partial record struct TimeLimit
{
    private const string Forms = "Write a whole number and a unit: '30 seconds', '15 minutes', '2 hours', '3 days' (72 hours);"
        + " '15 working minutes', '4 working hours'; '2 working days', '1 working day by 12:00'; '14 calendar days'.";

    /// <summary>Reads a limit, such as <c>4 working hours</c> or <c>1 working day by 12:00</c>. Letter case and spacing are free.</summary>
    /// <param name="text">The limit as <see cref="ToString"/> writes it.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a limit; the message says what is wrong and what is allowed.</exception>
    public static TimeLimit Parse(string text)
    {
        var problem = Read(Guard.NotNull(text), out var limit);
        return problem is null ? limit : throw new FormatException($"'{text}' is not a time limit: {problem}. {Forms}");
    }

    /// <summary>Reads a limit as <see cref="Parse"/> does, but answers false where that throws.</summary>
    /// <param name="text">The limit as <see cref="ToString"/> writes it; null is no limit.</param>
    /// <param name="limit">The limit; the default value where the answer is false.</param>
    /// <returns>Whether the text is a limit.</returns>
    public static bool TryParse(string? text, out TimeLimit limit)
    {
        limit = default;
        return text is not null && Read(text, out limit) is null;
    }

    /// <summary>
    /// Writes the limit in the largest unit that gives a whole number, such as <c>4 working hours</c>; <see cref="Parse"/> reads it back.
    /// </summary>
    public override string ToString()
    {
        var (count, unit) = InLargestUnit();
        return Count(count, UnitText(unit)) + (By is { } by ? " by " + by.ToString("HH:mm", CultureInfo.InvariantCulture) : "");
    }

    private (long Count, TimeLimitUnit Unit) InLargestUnit()
    {
        if (IsInDays)
        {
            return (RawAmount, _clock == TimeLimitClock.WorkingDays ? TimeLimitUnit.WorkingDay : TimeLimitUnit.CalendarDay);
        }

        var (amount, working) = (RawAmount, _clock == TimeLimitClock.WorkingTime);
        // There is no 24-hour working day to write working time in.
        if (amount > 0 && !working && amount % Micros.PerDay == 0)
        {
            return (amount / Micros.PerDay, TimeLimitUnit.Day);
        }

        if (amount > 0 && amount % Micros.PerHour == 0)
        {
            return (amount / Micros.PerHour, working ? TimeLimitUnit.WorkingHour : TimeLimitUnit.Hour);
        }

        return amount % Micros.PerMinute == 0
            ? (amount / Micros.PerMinute, working ? TimeLimitUnit.WorkingMinute : TimeLimitUnit.Minute)
            : (amount / Micros.PerSecond, working ? TimeLimitUnit.WorkingSecond : TimeLimitUnit.Second);
    }

    private static string UnitText(TimeLimitUnit unit) => unit switch
    {
        TimeLimitUnit.Second => "second",
        TimeLimitUnit.Minute => "minute",
        TimeLimitUnit.Hour => "hour",
        TimeLimitUnit.Day => "day",
        TimeLimitUnit.WorkingSecond => "working second",
        TimeLimitUnit.WorkingMinute => "working minute",
        TimeLimitUnit.WorkingHour => "working hour",
        TimeLimitUnit.WorkingDay => "working day",
        _ => "calendar day",
    };

    private static string Count(long count, string unit) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + unit + (count == 1 ? "" : "s");

    /// <summary>Reads a limit; answers what is wrong with the text, or null if nothing is.</summary>
    private static string? Read(string text, out TimeLimit limit)
    {
        limit = default;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return "it is empty";
        }

        if (!long.TryParse(words[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
        {
            return $"'{words[0]}' is not a whole number";
        }

        var next = 1;
        var clock = ClockOf(words, ref next);
        if (next == words.Length)
        {
            return "it has no unit";
        }

        var unit = UnitOf(words[next]);
        if (unit == 0)
        {
            return $"'{words[next]}' is not a unit";
        }

        return ReadRest(words, next + 1, clock, count, unit, out limit);
    }

    private static string? ReadRest(string[] words, int next, TimeLimitClock clock, long count, long unit, out TimeLimit limit)
    {
        limit = default;
        var by = (short)0;
        if (clock == TimeLimitClock.WorkingTime && unit == Micros.PerDay)
        {
            clock = TimeLimitClock.WorkingDays;
            if (next + 2 == words.Length && Same(words[next], "by"))
            {
                if (!TryClock(words[next + 1], out by))
                {
                    return $"'{words[next + 1]}' is not a local time from 00:00 to 23:59";
                }

                next += 2;
            }
        }

        if (next < words.Length)
        {
            return $"'{string.Join(" ", words, next, words.Length - next)}' was not expected";
        }

        if (clock == TimeLimitClock.CalendarDays && unit != Micros.PerDay)
        {
            return "only days can be calendar days";
        }

        var inDays = clock is TimeLimitClock.WorkingDays or TimeLimitClock.CalendarDays;
        var (least, most) = inDays ? (1, MaxDays) : (0, MaxDays * (Micros.PerDay / unit));
        if (count < least || count > most)
        {
            return string.Format(CultureInfo.InvariantCulture, "the number must be from {0} to {1}", least, most);
        }

        limit = new TimeLimit(clock, inDays ? count : count * unit, by);
        return null;
    }

    private static TimeLimitClock ClockOf(string[] words, ref int next)
    {
        if (next < words.Length && Same(words[next], "working"))
        {
            next++;
            return TimeLimitClock.WorkingTime;
        }

        if (next < words.Length && Same(words[next], "calendar"))
        {
            next++;
            return TimeLimitClock.CalendarDays;
        }

        return TimeLimitClock.Elapsed;
    }

    private static long UnitOf(string word) =>
        Same(word, "second") || Same(word, "seconds") ? Micros.PerSecond
        : Same(word, "minute") || Same(word, "minutes") ? Micros.PerMinute
        : Same(word, "hour") || Same(word, "hours") ? Micros.PerHour
        : Same(word, "day") || Same(word, "days") ? Micros.PerDay
        : 0;

    private static bool TryClock(string word, out short by)
    {
        var parsed = NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(word);
        by = parsed.Success ? (short)(parsed.Value.TickOfDay / NodaConstants.TicksPerMinute + 1) : (short)0;
        return parsed.Success;
    }

    private static bool Same(string word, string expected) => string.Equals(word, expected, StringComparison.OrdinalIgnoreCase);
}
