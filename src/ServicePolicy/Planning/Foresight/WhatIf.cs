namespace ServicePolicy.Explanations;

/// <summary>The plan at the instant of an event without it and with it, and what the event would change.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record WhatIf
{
    internal WhatIf(Func<ServiceRequest, Instant, ContactPlan> plan, ServiceRequest request, RequestEvent fact)
    {
        Event = fact;
        After = plan(request.With(fact), fact.At);
        Before = plan(request, fact.At);
        Changes = new EquatableList<ObligationChange>(Differences(Before, After));
    }

    /// <summary>The event that was tried.</summary>
    public RequestEvent Event { get; }

    /// <summary>The plan at the instant of the event, without it.</summary>
    public ContactPlan Before { get; }

    /// <summary>The plan at the instant of the event, with it.</summary>
    public ContactPlan After { get; }

    /// <summary>
    /// The obligations that the event changes: first those that go, then the others in the order of the policy's duties. Empty if nothing
    /// changes.
    /// </summary>
    public IReadOnlyList<ObligationChange> Changes { get; }

    /// <summary>Writes a line for each change, or that nothing changes.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the text does not name; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(Language language, DateTimeZone? zone = null)
    {
        Guard.NotNull(language);
        var words = LocalWords.Of(language, zone ?? After.Policy.Calendar.Zone, Event.At);
        return Changes.Count == 0
            ? language.Text("WhatIf.Nothing")
            : string.Join("\n", Changes.Select(change => change.ToLine(words)));
    }

    /// <summary>Returns the changes in English, in the desk's time zone.</summary>
    public override string ToString() => ToText(Language.English);

    // A duty owes one thing at a time, so its name tells which obligations of two plans belong together.
    private static IEnumerable<ObligationChange> Differences(ContactPlan before, ContactPlan after)
    {
        var earlier = before.Obligations.ToDictionary(owed => owed.Duty.Name);
        var later = after.Obligations.ToDictionary(owed => owed.Duty.Name);
        var gone =
            from owed in before.Obligations
            where !later.ContainsKey(owed.Duty.Name)
            select new ObligationChange(owed, null);
        var changed =
            from owed in after.Obligations
            select new ObligationChange(earlier.TryGetValue(owed.Duty.Name, out var was) ? was : null, owed);
        return gone.Concat(changed).Where(change => change.Kind != ChangeKind.Unchanged);
    }
}
