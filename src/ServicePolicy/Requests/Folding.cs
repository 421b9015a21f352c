namespace ServicePolicy;

/// <summary>Folds ordered events into what the customer knows, leaving out the contacts that bounced.</summary>
internal static class Folding
{
    public static ViewState Fold(in ViewState origin, ReadOnlySpan<RequestEvent> ordered)
    {
        var bounced = Bounced(ordered);
        var state = origin;
        foreach (var fact in ordered)
        {
            if (fact is ContactMade contact && bounced.Contains(contact))
            {
                state.LastFactAt = Math.Max(state.LastFactAt, contact.Micro);
            }
            else
            {
                state.Learn(fact);
            }
        }

        if (bounced.Count > 0)
        {
            state.Bounced = new ValueList<ToldContact>([.. state.Bounced, .. bounced.Select(contact => contact.Contact).OrderBy(told => told.At)]);
        }

        return state;
    }

    /// <summary>What was known before the event at a position, contacts that bounced later left out.</summary>
    public static ViewState FoldUntil(in ViewState origin, RequestEvent[] ordered, int position)
    {
        var bounced = Bounced(ordered);
        var state = origin;
        for (var i = 0; i < position; i++)
        {
            if (ordered[i] is not ContactMade contact || !bounced.Contains(contact))
            {
                state.Learn(ordered[i]);
            }
        }

        return state;
    }

    /// <summary>The contacts that later bounced.</summary>
    public static HashSet<ContactMade> Bounced(ReadOnlySpan<RequestEvent> ordered)
    {
        var bounced = new HashSet<ContactMade>();
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i] is ContactFailed { Of: not null } bounce && Named(ordered, bounce) is { } contact)
            {
                bounced.Add(contact);
            }
        }

        return bounced;
    }

    public static ContactMade? Named(ReadOnlySpan<RequestEvent> ordered, ContactFailed bounce)
    {
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            if (ordered[i] is ContactMade contact && contact.Id == bounce.Of && contact.At <= bounce.At)
            {
                return contact;
            }
        }

        return null;
    }
}
