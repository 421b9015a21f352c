namespace ServicePolicy;

/// <summary>A suggested text for a contact, which a host may use or replace. What the library cannot know stands in brackets.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
/// <param name="Language">The language it is in.</param>
/// <param name="Text">The text, paragraphs parted by an empty line.</param>
/// <param name="HearsAgainBy">
/// By when the text says that the customer hears again, so that the host can record it as told; null where it does not say so.
/// </param>
public sealed record Draft(Language Language, string Text, Instant? HearsAgainBy)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>Suggests texts for contacts.</summary>
public static class DraftingExtensions
{
    /// <summary>
    /// One message that says all that a contact has to say, in the customer's language and with times of the customer's zone, where known; in a
    /// live channel the points to talk about.
    /// </summary>
    /// <param name="contact">The contact.</param>
    /// <param name="language">The language; null: the customer's, if it is a built-in one, else English.</param>
    public static Draft Draft(this NextContact contact, Language? language = null)
    {
        _ = contact ?? throw new ArgumentNullException(nameof(contact));
        return Drafting.Of(contact, language ?? Language.For(contact.Because[0].Request.Preferences.Culture));
    }
}
