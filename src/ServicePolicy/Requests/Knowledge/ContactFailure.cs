namespace ServicePolicy;

/// <summary>The reason why a contact did not reach the customer.</summary>
public enum ContactFailure
{
    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The line was busy, so another attempt soon is worthwhile.</summary>
    Busy,

    /// <summary>The number or address does not exist.</summary>
    Invalid,

    /// <summary>The message was returned as undeliverable.</summary>
    Bounced,
}
