namespace ServicePolicy;

/// <summary>The events of a request, newest first: each node holds one and shares all that came before.</summary>
internal sealed class History
{
    public History(RequestEvent newest, History? before)
    {
        Newest = newest;
        Before = before;
        Count = (before?.Count ?? 0) + 1;
    }

    public RequestEvent Newest { get; }

    public History? Before { get; }

    public int Count { get; }

    public static RequestEvent[] OldestFirst(History? history)
    {
        var events = new RequestEvent[history?.Count ?? 0];
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
