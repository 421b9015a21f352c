namespace ServicePolicy;

/// <summary>Groups of topics that rules refer to.</summary>
public static class TopicGroups
{
    /// <summary>The topics with substance. A contact by a person with one of them answers the customer's messages.</summary>
    public const Topics Substance = Topics.Answer | Topics.Question | Topics.Progress | Topics.Estimate | Topics.Resolution;

    internal static bool Overlaps(this Topics topics, Topics others) => (topics & others) != 0;
}
