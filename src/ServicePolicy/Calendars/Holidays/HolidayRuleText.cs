using System.Globalization;
using System.Text.RegularExpressions;

namespace ServicePolicy;

/// <summary>Reads holiday rules from text, such as <c>12-24</c> or <c>Easter - 2 days</c>.</summary>
internal static class HolidayRuleText
{
    private const int LongestText = 200;

    private const string Forms = "Write a rule like '12-24', '2026-12-31', 'Easter - 2 days', 'orthodox Easter + 1 days',"
        + " 'Monday no. 1 of month 5', 'Monday no. 1 from the end of month 5', 'Friday on or after 06-19' or '1 days before' another rule;"
        + " after it may stand 'since 2005', 'until 2004', 'not in 2020' or '(observed 2 days from Saturday, 1 from Sunday)'.";

    /// <exception cref="FormatException">The text is not a rule, or there is no such date.</exception>
    public static HolidayRule Parse(string text)
    {
        Guard.NotNull(text);
        try
        {
            return (text.Length <= LongestText ? Read(text.Trim()) : null)
                ?? throw new FormatException($"'{text}' is not a holiday rule. {Forms}");
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new FormatException($"'{text}' is not a holiday rule: there is no such day. {Forms}", error);
        }
    }

    private static HolidayRule? Read(string text)
    {
        const string IsObserved = @"^(?<rule>.+) \(observed (?<saturday>[+-]?\d) days from Saturday, (?<sunday>[+-]?\d) from Sunday\)$";
        if (Match(text, IsObserved) is { } observed)
        {
            return Read(observed["rule"].Value)?.Observed(Number(observed["saturday"]), Number(observed["sunday"]));
        }

        if (Match(text, @"^(?<rule>.+) (?<word>since|until|not in) (?<year>\d{1,4})$") is { } years
            && Read(years["rule"].Value) is { } yearly)
        {
            var year = Number(years["year"]);
            return years["word"].Value switch { "since" => yearly.Since(year), "until" => yearly.Until(year), _ => yearly.NotIn(year) };
        }

        return Match(text, @"^(?<days>-?\d{1,2}) days? before (?:\((?<rule>.+)\)|(?<rule>.+))$") is { } before
            ? Read(before["rule"].Value)?.DaysBefore(Number(before["days"]))
            : ReadDay(text);
    }

    private static HolidayRule? ReadDay(string text)
    {
        if (Match(text, @"^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$") is { } date)
        {
            return HolidayRule.On(new LocalDate(Number(date["year"]), Number(date["month"]), Number(date["day"])));
        }

        if (Match(text, @"^(?<month>\d\d)-(?<day>\d\d)$") is { } annual)
        {
            return HolidayRule.Fixed(Number(annual["month"]), Number(annual["day"]));
        }

        if (Match(text, @"^(?<orthodox>orthodox )?Easter(?: (?<sign>[+-]) (?<days>\d{1,3}) days?)?$") is { } easter)
        {
            var days = easter["days"].Success ? Number(easter["days"]) * (easter["sign"].Value == "-" ? -1 : 1) : 0;
            return easter["orthodox"].Success ? HolidayRule.OrthodoxEaster(days) : HolidayRule.Easter(days);
        }

        if (Match(text, @"^(?<weekday>[a-z]+) no\. (?<n>\d) (?<end>from the end )?of month (?<month>\d{1,2})$") is { } nth)
        {
            var n = nth["end"].Success ? -Number(nth["n"]) : Number(nth["n"]);
            return HolidayRule.NthWeekday(Number(nth["month"]), Weekday(nth["weekday"]), n);
        }

        return Match(text, @"^(?<weekday>[a-z]+) on or after (?<month>\d\d)-(?<day>\d\d)$") is { } first
            ? HolidayRule.WeekdayOnOrAfter(Number(first["month"]), Number(first["day"]), Weekday(first["weekday"]))
            : null;
    }

    private static GroupCollection? Match(string text, string pattern)
    {
        var match = Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return match.Success ? match.Groups : null;
    }

    private static int Number(Group group) =>
        int.Parse(group.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static IsoDayOfWeek Weekday(Group group) =>
        Enum.TryParse<IsoDayOfWeek>(group.Value, ignoreCase: true, out var weekday) ? weekday : IsoDayOfWeek.None;
}
