namespace ServicePolicy;

/// <content>How limits are written for people.</content>
public readonly partial record struct TimeLimit
{
    /// <summary>Writes the limit as people say it, such as "4 working hours" or "2 working days, by 12:00 that day".</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(Language language)
    {
        Guard.NotNull(language);
        var plain = Words(language, "Plain");
        return By is { } by ? language.Text("Limit.By", ("limit", plain), ("time", language.Clock(by))) : plain;
    }

    /// <summary>
    /// Writes the limit in a phrase, such as "within 4 working hours", "every 2 working days" or "2 working hours before".
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="phrase">The phrase in which the limit stands.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The phrase is none of the named values.</exception>
    public string ToText(Language language, LimitPhrase phrase)
    {
        Guard.NotNull(language);
        return phrase switch
        {
            LimitPhrase.Within when By is { } by => WithinBy(language, by),
            LimitPhrase.Within when RawAmount == 0 => language.Text("Within.Zero"),
            >= LimitPhrase.Within and <= LimitPhrase.GiveOrTake => Framed(language, phrase.ToString()),
            _ => throw new ArgumentOutOfRangeException(
                nameof(phrase), phrase, "The phrase must be one of the named values of LimitPhrase."),
        };
    }

    private string WithinBy(Language language, LocalTime by)
    {
        var time = ("time", language.Clock(by));
        return RawAmount == 1
            ? language.Text("Within.NextWorkingDay.By", time)
            : language.Text("Within.WorkingDays.By", ("plain", Words(language, "Plain")), ("each", Words(language, "Each")), time);
    }

    /// <summary>The limit in a phrase; a language may have a special text for one of a unit, such as "every hour".</summary>
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
