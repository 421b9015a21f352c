namespace ServicePolicy;

/// <summary>
/// Chooses the channel of a contact: the one the customer prefers, else the one they used last, else the request's; never a barred one.
/// </summary>
internal static class ChannelChoice
{
    private static readonly Channel[] LastResorts = [Channel.Email, Channel.Portal, Channel.Sms, Channel.Phone, Channel.Letter];
    private static readonly Channel[] QuietChannels = [Channel.Email, Channel.Portal, Channel.Letter];

    /// <summary>The channel for a duty, or null if all that would do are barred.</summary>
    public static Channel? For(Through through, ServiceRequest request, Channel? usual) => through switch
    {
        Through.Call => request.Preferences.Allows(Channel.Phone) ? Channel.Phone : null,
        Through.Writing when usual is not { Interrupts: false } => Quiet(request) ?? usual,
        _ => usual,
    };

    /// <summary>The reason for the channel that <see cref="For"/> returns.</summary>
    public static ChannelReason WhyFor(Through through, ServiceRequest request)
    {
        var usual = Usual(request);
        return through switch
        {
            Through.Call => request.Preferences.Allows(Channel.Phone) ? ChannelReason.Call : ChannelReason.AllBarred,
            Through.Writing when usual is { Interrupts: true } && Quiet(request) is not null => ChannelReason.Writing,
            _ => usual is null ? ChannelReason.AllBarred
                : usual == request.Preferences.Preferred ? ChannelReason.Preferred
                : usual == request.Channel ? ChannelReason.Request
                : usual == request.Knows.LastUsedChannel ? ChannelReason.LastUsed
                : ChannelReason.NotBarred,
        };
    }

    /// <summary>The first channel that does not interrupt and is not barred, or null.</summary>
    public static Channel? Quiet(ServiceRequest request) => First(QuietChannels, request.Preferences);

    /// <summary>The channel for a duty that any channel will do for, or null if all are barred.</summary>
    public static Channel? Usual(ServiceRequest request)
    {
        var wishes = request.Preferences;
        return Allowed(wishes.Preferred, wishes)
            ?? Allowed(request.Knows.LastUsedChannel, wishes)
            ?? Allowed(request.Channel, wishes)
            ?? First(LastResorts, wishes);
    }

    private static Channel? Allowed(Channel? channel, ContactPreferences wishes) =>
        channel is not null && wishes.Allows(channel) ? channel : null;

    private static Channel? First(Channel[] channels, ContactPreferences wishes)
    {
        foreach (var channel in channels)
        {
            if (wishes.Allows(channel))
            {
                return channel;
            }
        }

        return null;
    }
}
