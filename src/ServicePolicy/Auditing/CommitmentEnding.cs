namespace ServicePolicy.Auditing;

/// <summary>What became of a promise.</summary>
public enum CommitmentEnding
{
    /// <summary>Kept, at the promised instant or before.</summary>
    Kept,

    /// <summary>Replaced by a new one, at the promised instant or before: corrected in time.</summary>
    Corrected,

    /// <summary>Broken: the instant passed with neither; whatever came later came too late.</summary>
    Broken,

    /// <summary>It counts, and its instant has not passed.</summary>
    Open,

    /// <summary>It fell away: it lapsed while the desk waited for the customer, or the request was closed before its instant.</summary>
    Excused,
}
