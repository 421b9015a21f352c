namespace ServicePolicy;

public sealed partial class ServiceRequest
{
    /// <summary>Makes a request of a host's row: no history is needed, and it plans and keys as the one with the history does.</summary>
    /// <param name="id">The host's name for it, not empty.</param>
    /// <param name="channel">The channel it came through.</param>
    /// <param name="knows">The row's columns; copied, so that later changes to it do not reach the request.</param>
    /// <param name="preferences">The customer's wishes; null: unknown.</param>
    /// <param name="traits">What sort of request it is now; null: unknown.</param>
    /// <param name="openedByDesk">Whether the desk opened it by itself.</param>
    /// <exception cref="ArgumentException">The id is empty, or columns contradict each other: the message names them and their values.</exception>
    public static ServiceRequest Restore(
        string id,
        Channel channel,
        KnownFacts knows,
        ContactPreferences? preferences = null,
        RequestTraits? traits = null,
        bool openedByDesk = false)
    {
        CheckId(id);
        Guard.NotNull(channel);

        RowCheck.Check(Guard.NotNull(knows));
        var state = RowMapping.ToState(knows, channel, openedByDesk);
        if (openedByDesk)
        {
            state.LastUsedChannel = knows.LastUsedChannel;
        }

        return new(id, channel, preferences ?? ContactPreferences.Unknown, traits ?? RequestTraits.Unknown, openedByDesk, state);
    }
}
