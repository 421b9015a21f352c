namespace ServicePolicy;

/// <summary>Why a request was closed.</summary>
public enum CloseReason
{
    /// <summary>It is done.</summary>
    Completed,

    /// <summary>The customer no longer wants it.</summary>
    Withdrawn,

    /// <summary>Another request asks the same.</summary>
    Duplicate,

    /// <summary>The customer no longer answers.</summary>
    NoResponse,
}
