namespace ServicePolicy;

/// <summary>Folds ordered events into what the customer knows, leaving out the contacts that bounced.</summary>
internal static class EventFold
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
                fact.Apply(ref state);
            }
        }

        if (bounced.Count > 0)
        {
            var contacts = bounced.Select(contact => contact.Contact).OrderBy(told => told.At);
            state.Rare = state.Rare with { Bounced = new EquatableList<ToldContact>([.. state.Rare.Bounced, .. contacts]) };
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
                ordered[i].Apply(ref state);
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
            if (ordered[i] is ContactFailed { ContactId: not null } bounce && Named(ordered, bounce) is { } contact)
            {
                bounced.Add(contact);
            }
        }

        return bounced;
    }

    /// <summary>The last contact with the id that a bounce names, made by then; null where there is none.</summary>
    public static ContactMade? Named(ReadOnlySpan<RequestEvent> ordered, ContactFailed bounce)
    {
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            if (ordered[i] is ContactMade contact && contact.Id == bounce.ContactId && contact.At <= bounce.At)
            {
                return contact;
            }
        }

        return null;
    }
}
