namespace ServicePolicy;

/// <summary>Groups of topics that rules speak of.</summary>
public static class TopicGroups
{
    /// <summary>The topics with substance: a contact by a person that says one of these answers a customer's message.</summary>
    public const Topics Substance = Topics.Answer | Topics.Question | Topics.Progress | Topics.Estimate | Topics.Resolution;

    internal static bool Overlaps(this Topics topics, Topics others) => (topics & others) != 0;
}
