namespace ServicePolicy.Explanations;

/// <summary>Writes explanations of plans in a language.</summary>
internal static class PlanExplanationWords
{
    public static string Whole(PlanExplanation explanation, Language language, DateTimeZone zone)
    {
        if (explanation.Next.Count + explanation.Later.Count == 0)
        {
            return string.Join("\n", [language.Text("Plan.Nothing"), .. Choice(explanation, language)]);
        }

        string[] lines =
        [
            .. explanation.Next.Select(next => ExplanationWords.WithoutZone(next, ExplanationWords.Words(next, language, zone))),
            .. Together(explanation, language),
            .. explanation.Later.Select(later => Later(later, language, zone)),
            .. Choice(explanation, language),
            language.Text("Explain.Zone", ("zone", zone.Id)),
        ];
        return string.Join("\n", lines);
    }

    public static string Line(PlanExplanation explanation, Language language, DateTimeZone zone)
    {
        if (explanation.Plan.Next is not { } next)
        {
            return language.Text(explanation.Later.Count == 0 ? "Plan.Nothing" : "Plan.OnHold");
        }

        return next.Because.Count == 1
            ? explanation.Next[0].ToLine(language, zone)
            : language.Text(
                "Plan.Line", ("head", ExplanationWords.Head(next.Because[0], LocalWords.Of(language, zone, next.ActBy))),
                ("also", language.List(next.Because.Skip(1).Select(obligation => DoWords.Of(obligation, language)))));
    }

    private static IEnumerable<string> Together(PlanExplanation explanation, Language language) =>
        explanation.Next.Count > 1 ? [language.Text("Plan.Together", ("n", Language.Number(explanation.Next.Count)))] : [];

    private static string Later(LaterStep later, Language language, DateTimeZone zone)
    {
        var line = later.Explanation.ToLine(language, zone);
        return later.Behind is not { } behind ? language.Text("Plan.NotNow", ("line", line))
            : behind == Duration.Zero ? language.Text("Plan.Apart", ("line", line))
            : behind < Duration.Zero ? language.Text("Plan.Cannot", ("line", line))
            : language.Text("Plan.Later", ("line", line), ("length", language.Elapsed(behind)));
    }

    private static IEnumerable<string> Choice(PlanExplanation explanation, Language language) =>
        explanation.Choice is { } choice ? [choice.Describe(language)] : [];
}
