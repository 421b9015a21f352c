namespace ServicePolicy;

/// <summary>The kinds of oddities in an imported history.</summary>
/// <remarks>See docs/rules.md#dirty-histories.</remarks>
public enum OddityKind
{
    /// <summary>The event stood in the list after one that happened later.</summary>
    OutOfOrder,

    /// <summary>The event happened before the request arrived. It counts as at the arrival.</summary>
    BeforeReceipt,

    /// <summary>The event equals another one. It counts once.</summary>
    Repeated,

    /// <summary>The contact tells the topic Estimate without an estimate. The topic was left out.</summary>
    EstimateWithoutValue,

    /// <summary>The contact tells an estimate that had already passed. The estimate counts as broken.</summary>
    EstimateAlreadyPassed,

    /// <summary>The event is a bounce of a contact that is not in the history. It undoes nothing.</summary>
    BounceOfUnknown,
}
