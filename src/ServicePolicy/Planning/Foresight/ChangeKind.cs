namespace ServicePolicy.Explanations;

/// <summary>How an event would change what a duty owes; the names are part of the keys of a language's texts.</summary>
public enum ChangeKind
{
    /// <summary>It stays as it is.</summary>
    Unchanged,

    /// <summary>It is owed, and was not.</summary>
    New,

    /// <summary>It was owed, and is no longer.</summary>
    Gone,

    /// <summary>It is put on hold.</summary>
    Held,

    /// <summary>It is no longer on hold.</summary>
    Resumed,

    /// <summary>It is due at another time.</summary>
    Moved,

    /// <summary>It is due at the same time, in another window or channel, or anew under another key.</summary>
    Altered,
}
