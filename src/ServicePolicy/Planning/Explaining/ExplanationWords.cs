namespace ServicePolicy.Explanations;

/// <summary>Writes explanations as sentences of a language.</summary>
internal static class ExplanationWords
{
    private const int SegmentsShown = 4;

    /// <summary>All steps as sentences, with the time zone at the end.</summary>
    public static string Whole(Explanation explanation, Language language, DateTimeZone zone) =>
        $"{WithoutZone(explanation, Words(explanation, language, zone))} {language.Text("Explain.Zone", ("zone", zone.Id))}";

    public static string Line(Explanation explanation, Language language, DateTimeZone zone)
    {
        var words = Words(explanation, language, zone);
        var start = explanation.Steps.OfType<StartStep>().Single();
        var rule = explanation.Steps.OfType<RuleStep>().Single();
        return language.Text(
            "Explain.Line",
            ("head", Head(explanation.Obligation, words)),
            ("start", Start(start, explanation, words)),
            ("rule", ShortRule(rule, explanation, words)));
    }

    public static string WithoutZone(Explanation explanation, LocalWords words)
    {
        var because = explanation.Steps.Select(step => Sentence(step, explanation, words)).Where(sentence => sentence.Length > 0);
        return string.Join(" ", [Sentence(Head(explanation.Obligation, words)), .. because]);
    }

    /// <summary>The words for times, which name a year only if it is not that of the deadline.</summary>
    public static LocalWords Words(Explanation explanation, Language language, DateTimeZone zone)
    {
        var obligation = explanation.Obligation;
        return LocalWords.Of(language, zone, obligation.ActBy ?? obligation.Deadline ?? obligation.Start);
    }

    /// <summary>Writes by when to act, and what to do.</summary>
    public static string Head(Obligation obligation, LocalWords words)
    {
        var language = words.Language;
        var what = ("do", DoWords.Of(obligation, language));
        if (obligation.OnHold)
        {
            return language.Text("Head.OnHold", what, ("left", language.Length(obligation.Remaining!.Value)));
        }

        if (obligation.Deadline is not { } deadline)
        {
            return language.Text("Head.NoDeadline", what);
        }

        var actBy = obligation.ActBy!.Value;
        var isMissed = obligation.Flags.HasFlag(ContactFlags.AfterDeadline) && actBy <= deadline;
        return obligation.Urgency == Urgency.Overdue ? language.Text("Head.Overdue", what, ("at", words.ByInYear(deadline)))
            : isMissed ? language.Text("Head.Missed", what, ("at", words.ByInYear(actBy)))
            : language.Text(obligation.Urgency == Urgency.DueSoon ? "Head.DueSoon" : "Head.Upcoming", what, ("at", words.ByInYear(actBy)));
    }

    private static string Sentence(ExplanationStep step, Explanation explanation, LocalWords words) => step switch
    {
        StartStep start => Sentence(Start(start, explanation, words)),
        RuleStep rule => Sentence(Rule(rule, explanation, words)),
        CountedStep counted => Counted(counted, explanation, words),
        WaitStep wait => Wait(wait, words),
        HoldStep hold => words.Language.Text("Explain.Hold", ("left", words.Language.Length(hold.Remaining))),
        TimingStep timing => Timing(timing, explanation, words),
        ChannelStep channel => Channel(channel, words),
        AssumedHoursStep assumed => AssumedHours(assumed, words.Language),
        EndStep end => words.Language.Text("Explain.End", ("ways", end.Suffices.Describe(words.Language))),
        _ => "",
    };

    private static string Sentence(string clause) => $"{char.ToUpperInvariant(clause[0])}{clause.Substring(1)}.";

    private static string Start(StartStep start, Explanation explanation, LocalWords words) =>
        start.Cause.IsCustom()
            ? explanation.Obligation.Duty.DescribeCause(start.Cause, words.Language, words.At(start.At))
            : words.Language.Text($"Start.{start.Cause}", ("at", words.At(start.At)));

    private static string Rule(RuleStep rule, Explanation explanation, LocalWords words)
    {
        var language = words.Language;
        var within = ("within", Within(rule, explanation, words));
        var from = ("from", words.At(rule.CountedFrom));
        return rule.Deadline is { } deadline ? language.Text($"Rule.{rule.Ground}", within, from, ("deadline", words.By(deadline)))
            : rule.Limit is null ? language.Text($"Rule.{rule.Ground}.OnHold", from)
            : language.Text(explanation.Obligation.OnHold ? "Rule.OnHold" : "Rule.Unreachable", within, from);
    }

    /// <summary>Writes the limit, and the instant it counts from if that is later than the start.</summary>
    private static string Within(RuleStep rule, Explanation explanation, LocalWords words)
    {
        var within = rule.Limit?.ToText(words.Language, LimitPhrase.Within) ?? "";
        return rule.Ground == DeadlineGround.SlipForeseen || rule.CountedFrom == explanation.Obligation.Start
            ? within
            : words.Language.Text("Explain.CountedFrom", ("within", within), ("from", words.At(rule.CountedFrom)));
    }

    private static string ShortRule(RuleStep rule, Explanation explanation, LocalWords words) =>
        rule is { Limit: { } limit, Ground: DeadlineGround.Limit } && rule.CountedFrom == explanation.Obligation.Start
            ? words.Language.Text("Explain.Line.Limit", ("within", limit.ToText(words.Language, LimitPhrase.Within)))
            : Rule(rule, explanation, words);

    /// <summary>Writes the time that was counted, unless it is a single interval from the start, which needs no words.</summary>
    private static string Counted(CountedStep counted, Explanation explanation, LocalWords words)
    {
        var language = words.Language;
        var rule = explanation.Steps.OfType<RuleStep>().Single();
        var isPlain = counted.Segments.Count == 0 || rule.Limit is null
            || (counted.Segments.Count == 1 && counted.Segments[0].Start == rule.CountedFrom && !explanation.Obligation.OnHold);
        if (isPlain)
        {
            return "";
        }

        string Day(Interval day) => words.Date(day.Start.InZone(explanation.Zone).Date);
        var text = rule.Limit is { IsInDays: true }
            ? language.Text("Explain.CountedDays", ("days", Shown(counted.Segments, Day, language)))
            : language.Text(
                "Explain.Counted",
                ("segments", Shown(counted.Segments, segment => Segment(segment, words), language)),
                ("total", language.Length(counted.Total)));
        return counted.Closed.Count == 0 ? text : $"{text} {Closed(counted.Closed, words)}";
    }

    private static string Segment(Interval segment, LocalWords words) =>
        words.Language.Text("Explain.Segment", ("span", words.Span(segment)), ("length", words.Language.Length(segment.Duration)));

    private static string Shown(IReadOnlyList<Interval> segments, Func<Interval, string> write, Language language)
    {
        if (segments.Count <= SegmentsShown)
        {
            return language.List(segments.Select(write));
        }

        var between = language.Text("Explain.More", ("n", Language.Number(segments.Count - SegmentsShown + 1)));
        return language.List([.. segments.Take(SegmentsShown - 2).Select(write), between, write(segments[segments.Count - 1])]);
    }

    private static string Closed(IReadOnlyList<ClosedDate> closed, LocalWords words)
    {
        var language = words.Language;
        var groups =
            from date in closed
            group words.Date(date.Date) by date.Holidays into same
            select same.Key is null
                ? language.List(same)
                : language.Text("Explain.ClosedBy", ("dates", language.List(same)), ("holidays", HolidaySet.NameIn(language, same.Key)));
        return language.Text("Explain.Closed", ("dates", language.List(groups)));
    }

    private static string Wait(WaitStep wait, LocalWords words) =>
        wait.Wait.End is { } end
            ? words.Language.Text(
                "Explain.Waited",
                ("from", words.At(wait.Wait.Start)),
                ("to", words.At(end)),
                ("length", words.Language.Length(wait.Credited)))
            : words.Language.Text("Explain.Waiting", ("from", words.At(wait.Wait.Start)));

    private static string Timing(TimingStep timing, Explanation explanation, LocalWords words)
    {
        var language = words.Language;
        var sentences = new List<string>();
        if (timing.Shift != TimingShift.None)
        {
            var channel = explanation.Obligation.Channel is { } used ? ChannelWords.Of(used, language) : "";
            sentences.Add(language.Text($"Shift.{timing.Shift}", ("at", words.By(timing.ActBy)), ("channel", channel)));
        }

        if (timing.IsMissed && timing.Window is { } next)
        {
            sentences.Add(next.To is { } to
                ? language.Text("Explain.NextHours", ("hours", words.Span(new Interval(next.From, to))))
                : language.Text("Explain.AnyHour"));
        }
        else if (timing.Window is { } window && window.From > explanation.Obligation.Start
            && timing.Shift is not (TimingShift.NextHours or TimingShift.StretchUsed))
        {
            sentences.Add(language.Text("Explain.Opens", ("from", words.At(window.From))));
        }

        return string.Join(" ", sentences);
    }

    private static string Channel(ChannelStep step, LocalWords words) =>
        step.Channel is { } channel
            ? words.Language.Text($"Channel.Reason.{step.Reason}", ("channel", ChannelWords.Of(channel, words.Language)))
            : "";

    private static string AssumedHours(AssumedHoursStep step, Language language) =>
        language.Text(step.ZoneIsAssumed ? "Explain.AssumedHours.Zone" : "Explain.AssumedHours", ("zone", step.Zone.Id));
}
