namespace ServicePolicy.Auditing;

/// <summary>What became of a commitment.</summary>
public enum CommitmentEnding
{
    /// <summary>It was kept, at the told instant or before.</summary>
    Kept,

    /// <summary>It was replaced by a new commitment, at the told instant or before: corrected in time.</summary>
    Corrected,

    /// <summary>It was broken: the told instant passed without either, and anything later came too late.</summary>
    Broken,

    /// <summary>It still counts, and its instant has not passed.</summary>
    Open,

    /// <summary>It fell away: it lapsed while the desk waited for the customer, or the request was closed before its instant.</summary>
    Excused,
}
