namespace ServicePolicy;

/// <summary>The reason why a request was closed.</summary>
public enum CloseReason
{
    /// <summary>The work is done.</summary>
    Completed,

    /// <summary>The customer no longer wants it.</summary>
    Withdrawn,

    /// <summary>Another request asks for the same.</summary>
    Duplicate,

    /// <summary>The customer no longer answers.</summary>
    NoResponse,
}
