namespace ServicePolicy.CustomDuties;

/// <content>The sufficient contacts in words.</content>
public readonly partial record struct Sufficient
{
    private static readonly Replies[] AllReplies = [Replies.Message, Replies.Verdict, Replies.Feedback, Replies.Clarified];

    /// <summary>
    /// Describes the sufficient contacts as a clause that completes "it is done as soon as", such as "a person gives the customer an answer
    /// or the result".
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The clause; it is empty for the default value, which nothing meets.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string Describe(Language language)
    {
        Guard.NotNull(language);
        return Ways(language).DefaultIfEmpty("").Aggregate((ways, way) => language.Text("Suffices.Or", ("first", ways), ("last", way)));
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
