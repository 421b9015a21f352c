namespace ServicePolicy.CustomDuties;

/// <summary>What a customer may do themselves that makes a contact of the desk superfluous.</summary>
[Flags]
public enum Replies
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>They get in touch: a message, a request for a call, an agreement to talk.</summary>
    Message = 1,

    /// <summary>They say whether the result helped.</summary>
    Verdict = 2,

    /// <summary>They say how the desk did.</summary>
    Feedback = 4,

    /// <summary>What they need has become clearer.</summary>
    Clarified = 8,
}
