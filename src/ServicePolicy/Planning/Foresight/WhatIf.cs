namespace ServicePolicy.Explanations;

/// <summary>What an event would change.</summary>
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

    /// <summary>The event.</summary>
    public RequestEvent Event { get; }

    /// <summary>The plan at its instant without it.</summary>
    public ContactPlan Before { get; }

    /// <summary>The plan at its instant with it.</summary>
    public ContactPlan After { get; }

    /// <summary>What is new, gone, or other than before, in the order of the policy; what stays the same is left out.</summary>
    public IReadOnlyList<ObligationChange> Changes { get; }

    /// <summary>A line for each change; or that nothing changes.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock, which is not said; null: the desk's.</param>
    public string ToText(Language language, DateTimeZone? zone = null)
    {
        Guard.NotNull(language);
        var words = LocalWords.Of(language, zone ?? After.Policy.Calendar.Zone, Event.At);
        return Changes.Count == 0
            ? language.Text("WhatIf.Nothing")
            : string.Join("\n", Changes.Select(change => change.ToLine(words)));
    }

    /// <summary>The changes in English, in the desk's zone.</summary>
    public override string ToString() => ToText(Language.English);

    // A duty owes one thing at a time.
    private static IEnumerable<ObligationChange> Differences(ContactPlan before, ContactPlan after)
    {
        var was = before.Obligations.ToDictionary(owed => owed.Duty.Name);
        var changed = after.Obligations.Select(owed => new ObligationChange(was.TryGetValue(owed.Duty.Name, out var earlier) ? earlier : null, owed));
        var gone = before.Obligations.Where(owed => after.Obligations.All(other => other.Duty.Name != owed.Duty.Name)).Select(owed => new ObligationChange(owed, null));
        return gone.Concat(changed).Where(change => change.Kind != ChangeKind.Unchanged);
    }
}
