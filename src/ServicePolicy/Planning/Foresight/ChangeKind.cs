namespace ServicePolicy.Explanations;

/// <summary>How an event would change an obligation. The names are part of the keys of a language's texts.</summary>
public enum ChangeKind
{
    /// <summary>The obligation stays as it is.</summary>
    Unchanged,

    /// <summary>The duty owes nothing without the event, and owes something with it.</summary>
    New,

    /// <summary>The duty owes something without the event, and nothing with it.</summary>
    Gone,

    /// <summary>The event puts the obligation on hold.</summary>
    Held,

    /// <summary>The event ends the hold of the obligation.</summary>
    Resumed,

    /// <summary>The obligation is due at another time, or has another time left while on hold.</summary>
    Moved,

    /// <summary>The obligation is due at the same time, but in another window or channel, or anew with another key.</summary>
    Altered,
}
