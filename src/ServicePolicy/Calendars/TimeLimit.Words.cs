namespace ServicePolicy;

/// <content>How limits are written for people.</content>
public readonly partial record struct TimeLimit
{
    /// <summary>The limit as people say it: "4 working hours"; "2 working days, by 12:00 that day".</summary>
    public string ToText(Language language)
    {
        var plain = Words(language, "Plain");
        return By is { } by ? language.Text("Limit.By", ("limit", plain), ("time", language.Clock(by))) : plain;
    }

    /// <summary>By when, as a promise says it: "within 4 working hours", "by the end of the next working day".</summary>
    public string Within(Language language) =>
        By is { } by ? WithinBy(language, by)
        : RawAmount == 0 ? language.Text("Within.Zero")
        : Framed(language, "Within");

    /// <summary>How often: "every 2 working days".</summary>
    public string Every(Language language) => Framed(language, "Every");

    /// <summary>How much later: "3 days later".</summary>
    public string Later(Language language) => Framed(language, "After");

    /// <summary>How much earlier: "2 working hours before".</summary>
    public string Before(Language language) => Framed(language, "Before");

    /// <summary>How exact: "at most 15 minutes off".</summary>
    public string GiveOrTake(Language language) => Framed(language, "GiveOrTake");

    private string WithinBy(Language language, LocalTime by)
    {
        var time = ("time", language.Clock(by));
        return RawAmount == 1
            ? language.Text("Within.NextWorkingDay.By", time)
            : language.Text("Within.WorkingDays.By", ("plain", Words(language, "Plain")), ("each", Words(language, "Each")), time);
    }

    /// <summary>The limit in a frame; a language may have a text of its own for one of a unit.</summary>
    private string Framed(Language language, string frame)
    {
        var (count, unit) = InLargestUnit();
        var ofOne = $"{frame}.{unit}.One";
        return count == 1 && language.Has(ofOne)
            ? language.Text(ofOne)
            : language.Text(frame, ("plain", Words(language, "Plain")), ("each", Words(language, "Each")));
    }

    private string Words(Language language, string form)
    {
        var (count, unit) = InLargestUnit();
        return language.Counted($"{form}.{unit}", count);
    }
}
