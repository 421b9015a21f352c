namespace ServicePolicy;

/// <summary>Suggests texts for contacts.</summary>
public static class DraftingExtensions
{
    /// <summary>
    /// One message that says all that a contact has to say, in the customer's language and with times of the customer's zone, where known; in a
    /// live channel the points to talk about.
    /// </summary>
    /// <param name="contact">The contact.</param>
    /// <param name="language">The language; null: the customer's, if it is a built-in one, else English.</param>
    public static MessageDraft DraftMessage(this NextContact contact, Language? language = null)
    {
        Guard.NotNull(contact);
        return MessageComposer.Of(contact, language ?? Language.For(contact.Because[0].Request.Preferences.Culture));
    }
}
