namespace ServicePolicy;

/// <summary>Why a contact did not reach the customer.</summary>
public enum ContactFailure
{
    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The line was busy: worth another try at once.</summary>
    Busy,

    /// <summary>The number or address does not exist.</summary>
    Invalid,

    /// <summary>It came back.</summary>
    Bounced,
}
