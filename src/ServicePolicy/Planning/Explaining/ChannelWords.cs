namespace ServicePolicy.Explanations;

/// <summary>The words for channels.</summary>
internal static class ChannelWords
{
    /// <summary>Returns the language's text for a channel, or the channel's name if the language has none.</summary>
    public static string Of(Channel channel, Language language) =>
        language.Has($"Channel.{channel.Name}") ? language.Text($"Channel.{channel.Name}") : channel.Name;
}
