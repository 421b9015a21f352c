namespace ServicePolicy.Explanations;

/// <summary>The reason why a contact uses a channel. The names are part of the keys of a language's texts.</summary>
public enum ChannelReason
{
    /// <summary>The customer prefers the channel.</summary>
    Preferred,

    /// <summary>The customer used the channel last.</summary>
    LastUsed,

    /// <summary>The request came by the channel.</summary>
    Request,

    /// <summary>The channel is the first of the last resorts that the customer has not barred.</summary>
    NotBarred,

    /// <summary>The duty requires a call.</summary>
    Call,

    /// <summary>The duty requires writing, and the channel is the first way to write that the customer has not barred.</summary>
    Writing,

    /// <summary>The channel does not interrupt the customer, and no hours are left in which the usual one may.</summary>
    DoesNotInterrupt,

    /// <summary>The customer has barred every channel that would do.</summary>
    AllBarred,
}
