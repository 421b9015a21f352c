namespace ServicePolicy.Explanations;

/// <summary>
/// A suggested text for a contact, which your program may use or replace. Facts that the library cannot know stand in brackets.
/// </summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record MessageDraft
{
    internal MessageDraft(Language language, string text, Instant? hearsAgainBy)
    {
        Language = language;
        Text = text;
        HearsAgainBy = hearsAgainBy;
    }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>The suggested text; an empty line separates its paragraphs.</summary>
    public string Text { get; }

    /// <summary>
    /// The instant by which the text says that the customer hears again, so that you can record it as told; null if it does not say so.
    /// </summary>
    public Instant? HearsAgainBy { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
