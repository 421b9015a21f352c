namespace ServicePolicy.Explanations;

/// <summary>A suggested text for a contact, which a host may use or replace. What the library cannot know stands in brackets.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
/// <param name="Language">The language it is in.</param>
/// <param name="Text">The text, paragraphs parted by an empty line.</param>
/// <param name="HearsAgainBy">
/// By when the text says that the customer hears again, so that the host can record it as told; null where it does not say so.
/// </param>
public sealed record MessageDraft(Language Language, string Text, Instant? HearsAgainBy)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
