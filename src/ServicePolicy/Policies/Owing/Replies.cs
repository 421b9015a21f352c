namespace ServicePolicy.CustomDuties;

/// <summary>Actions of the customer that make a contact of the desk unnecessary.</summary>
[Flags]
public enum Replies
{
    /// <summary>No action of the customer.</summary>
    None = 0,

    /// <summary>The customer gets in touch: a message, a request for a call, or an agreement to talk.</summary>
    Message = 1,

    /// <summary>The customer says whether the result helped.</summary>
    Verdict = 2,

    /// <summary>The customer says how the desk did.</summary>
    Feedback = 4,

    /// <summary>A part of what the customer needs has become known.</summary>
    Clarified = 8,
}
