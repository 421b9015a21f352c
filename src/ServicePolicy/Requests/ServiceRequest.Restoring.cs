namespace ServicePolicy;

public sealed partial class ServiceRequest
{
    /// <summary>
    /// Restores a request from a row, without its history. It gets the same plans and keys as the request with the history.
    /// </summary>
    /// <param name="id">Your id of the request, which must not be empty. It is part of every key.</param>
    /// <param name="channel">The channel through which the request arrived.</param>
    /// <param name="knows">The columns of the row. They are copied, so later changes to the row do not affect the request.</param>
    /// <param name="preferences">When and how the customer wants to be reached. Null: unknown.</param>
    /// <param name="traits">The traits of the request now. Null: unknown.</param>
    /// <param name="openedByDesk">Whether the desk opened the request by itself.</param>
    /// <exception cref="ArgumentNullException">The id, the channel or the row is null.</exception>
    /// <exception cref="ArgumentException">
    /// The id is empty, a list of the row is null or contains null, or columns contradict each other. The message names the column and its
    /// value.
    /// </exception>
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
