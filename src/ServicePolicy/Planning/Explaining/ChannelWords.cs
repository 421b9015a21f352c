namespace ServicePolicy.Explanations;

/// <summary>Channels in words.</summary>
internal static class ChannelWords
{
    /// <summary>What a language calls a channel: its text for it, if it has one, else the name.</summary>
    public static string Of(Channel channel, Language language) =>
        language.Has($"Channel.{channel.Name}") ? language.Text($"Channel.{channel.Name}") : channel.Name;
}
