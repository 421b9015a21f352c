namespace ServicePolicy.Auditing;

/// <summary>Who broke a silence.</summary>
public enum SilenceBreaker
{
    /// <summary>The desk broke it: a person spoke before the customer had to ask.</summary>
    Desk,

    /// <summary>The customer broke it: they asked before the desk spoke.</summary>
    Customer,

    /// <summary>Nobody broke it: the request was closed, or an automatic contact told the result, without a word from a person.</summary>
    Closing,

    /// <summary>Nobody has broken it yet: it goes on, and the customer has not asked.</summary>
    Nobody,
}
