namespace ServicePolicy;

/// <summary>Topics in words.</summary>
internal static class TopicWords
{
    private const int Bits = 64;

    /// <summary>What a customer has been given, one word a topic: "an answer", "the result".</summary>
    public static IEnumerable<string> Things(Topics topics, Language language) => Each(topics).Select(topic => Thing(topic, language));

    /// <summary>Each topic by itself, in the order of the bits.</summary>
    public static IEnumerable<Topics> Each(Topics topics) =>
        Enumerable.Range(0, Bits).Select(bit => (Topics)(1UL << bit)).Where(topic => topics.Overlaps(topic));

    private static string Thing(Topics topic, Language language)
    {
        if (language.Has($"Topic.{topic}"))
        {
            return language.Text($"Topic.{topic}");
        }

        var number = Language.Number(OwnNumber(topic));
        return language.Has($"Topic.Own.{number}") ? language.Text($"Topic.Own.{number}") : language.Text("Topic.Own", ("number", number));
    }

    private static int OwnNumber(Topics topic) =>
        Enumerable.Range(0, Bits).First(bit => (Topics)(1UL << bit) == topic) - CustomTopic.FirstBit;
}
