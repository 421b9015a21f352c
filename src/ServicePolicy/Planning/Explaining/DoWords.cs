namespace ServicePolicy.Explanations;

/// <summary>The words for what a desk must do, such as the end of a sentence that begins "By Monday at noon:".</summary>
internal static class DoWords
{
    public static string Of(Obligation obligation, Language language) =>
        obligation.Duty.Through == Through.Call
            ? language.Text("Do.Call")
            : language.List(TopicWords.Each(obligation.Topics).Select(topic => Of(topic, obligation, language)));

    public static string Of(NextContact contact, Language language) =>
        language.List(contact.Because.Select(obligation => Of(obligation, language)).Distinct());

    /// <summary>
    /// The most specific text that the language has: for the topic when overdue, for what its deadline rests on, for the topic alone, for a
    /// custom duty by its name.
    /// </summary>
    private static string Of(Topics topic, Obligation obligation, Language language)
    {
        string[] keys =
        [
            $"Do.{topic}.{obligation.Urgency}",
            $"Do.{topic}.{obligation.Owed.Ground}",
            $"Do.{topic}",
            $"Do.Own.{obligation.Duty.Name}",
        ];
        return keys.FirstOrDefault(language.Has) is { } key ? language.Text(key) : language.Text("Do.Own", ("duty", obligation.Duty.Name));
    }
}
