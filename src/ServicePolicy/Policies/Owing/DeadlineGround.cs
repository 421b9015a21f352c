namespace ServicePolicy.CustomDuties;

/// <summary>What a deadline rests on; the names are part of the keys of a language's texts.</summary>
public enum DeadlineGround
{
    /// <summary>The promised limit, counted from the start.</summary>
    Limit,

    /// <summary>A tighter limit, since a promise was broken.</summary>
    AfterBrokenCommitment,

    /// <summary>The limit for a request of this age.</summary>
    Age,

    /// <summary>The limit for a slip that was foreseen, counted from then.</summary>
    SlipForeseen,

    /// <summary>The estimate that was told.</summary>
    EstimateTold,

    /// <summary>The "you will hear from us by then" that was told.</summary>
    BackByTold,

    /// <summary>A fixed time of the week.</summary>
    WeeklyTime,

    /// <summary>The time that was agreed to talk at.</summary>
    AgreedTime,

    /// <summary>So long before the agreed time.</summary>
    AheadOfAgreedTime,

    /// <summary>The end of the first stretch the customer named for a call, which begins after the limit.</summary>
    NamedHours,

    /// <summary>The end of the next hours in which an attempt can be made again.</summary>
    NextAttempt,

    /// <summary>A change of the promise, before which nothing new is due.</summary>
    PolicyChange,

    /// <summary>An instant that the duty gave.</summary>
    FixedInstant,
}
