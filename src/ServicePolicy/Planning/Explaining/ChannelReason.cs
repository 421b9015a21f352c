namespace ServicePolicy.Explanations;

/// <summary>Why a contact uses the channel it does; the names are part of the keys of a language's texts.</summary>
public enum ChannelReason
{
    /// <summary>The customer prefers it.</summary>
    Preferred,

    /// <summary>The customer used it last.</summary>
    LastUsed,

    /// <summary>The request came by it.</summary>
    Request,

    /// <summary>It is the first that the customer has not barred.</summary>
    NotBarred,

    /// <summary>It takes a call.</summary>
    Call,

    /// <summary>It takes writing, and this is the first way to write that the customer has not barred.</summary>
    Writing,

    /// <summary>It does not interrupt, and no hour is left in which the usual one may.</summary>
    DoesNotInterrupt,

    /// <summary>Every channel is barred.</summary>
    AllBarred,
}
