namespace ServicePolicy;

/// <summary>The events of a request, newest first: each node holds one and shares all that came before.</summary>
internal sealed class History(RequestEvent newest, History? before)
{
    public RequestEvent Newest { get; } = newest;

    public History? Before { get; } = before;

    public static RequestEvent[] OldestFirst(History? history, int count)
    {
        var events = new RequestEvent[count];
        for (var index = events.Length; index > 0; history = history!.Before)
        {
            events[--index] = history!.Newest;
        }

        return events;
    }

    public static History? Of(IEnumerable<RequestEvent> oldestFirst)
    {
        History? history = null;
        foreach (var fact in oldestFirst)
        {
            history = new(fact, history);
        }

        return history;
    }
}
