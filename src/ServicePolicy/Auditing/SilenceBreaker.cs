namespace ServicePolicy.Auditing;

/// <summary>Who broke a silence.</summary>
public enum SilenceBreaker
{
    /// <summary>The desk: a person spoke before the customer had to ask.</summary>
    Desk,

    /// <summary>The customer: they asked before the desk spoke.</summary>
    Customer,

    /// <summary>Nobody: the request was closed, or a machine told the result, without a word by a person.</summary>
    Closing,

    /// <summary>Nobody yet: it goes on.</summary>
    Nobody,
}
