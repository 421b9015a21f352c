namespace ServicePolicy;

/// <summary>What was odd about an event of an imported history.</summary>
/// <remarks>See docs/rules.md#dirty-histories.</remarks>
public enum OddityKind
{
    /// <summary>It came later in the list than one that happened after it.</summary>
    OutOfOrder,

    /// <summary>It happened before the request was received, and counts as at its receipt.</summary>
    BeforeReceipt,

    /// <summary>It equals another event, and counts once.</summary>
    Repeated,

    /// <summary>It tells the topic Estimate without an estimate; the topic was left out.</summary>
    EstimateWithoutValue,

    /// <summary>It tells an estimate that had passed; the promise counts as broken.</summary>
    EstimateAlreadyPassed,

    /// <summary>It is a bounce of a contact that is not in the history, and undoes nothing.</summary>
    BounceOfUnknown,
}
