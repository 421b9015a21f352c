namespace ServicePolicy.CustomDuties;

/// <content>What suffices, in words.</content>
public readonly partial record struct Sufficient
{
    private static readonly Replies[] AllReplies = [Replies.Message, Replies.Verdict, Replies.Feedback, Replies.Clarified];

    /// <summary>What suffices, as the end of "it is done as soon as": "a person gives the customer an answer or the result".</summary>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        return Ways(language).Aggregate((ways, way) => language.Text("Suffices.Or", ("first", ways), ("last", way)));
    }

    private IEnumerable<string> Ways(Language language)
    {
        if (AnyByPerson)
        {
            yield return language.Text("Suffices.AnyByPerson");
        }

        if (AnyLive)
        {
            yield return language.Text("Suffices.AnyLive");
        }

        var alsoByPerson = AnyByPerson ? Topics.None : ByPerson & ~Automatically;
        if (alsoByPerson != Topics.None)
        {
            yield return language.Text("Suffices.ByPerson", ("things", language.Choice(TopicWords.Things(alsoByPerson, language))));
        }

        if (Automatically != Topics.None)
        {
            yield return language.Text("Suffices.Automatically", ("things", language.Choice(TopicWords.Things(Automatically, language))));
        }

        if (Attempt)
        {
            yield return language.Text("Suffices.Attempt");
        }

        foreach (var reply in AllReplies.Where(HasReply))
        {
            yield return language.Text($"Suffices.{reply}");
        }
    }

    private bool HasReply(Replies reply) => (Replies & reply) != 0;
}
