namespace ServicePolicy.CustomDuties;

/// <summary>The reason for a deadline. The names are part of the keys of a language's texts.</summary>
public enum DeadlineGround
{
    /// <summary>The policy's time limit, counted from the start.</summary>
    Limit,

    /// <summary>A shorter interval between updates, because a commitment was broken.</summary>
    AfterBrokenCommitment,

    /// <summary>The interval between updates for a request of this age.</summary>
    Age,

    /// <summary>The time limit for a slip, counted from when it was foreseen.</summary>
    SlipForeseen,

    /// <summary>The estimate that the customer was told.</summary>
    EstimateTold,

    /// <summary>The "you will hear from us by then" that the customer was told.</summary>
    BackByTold,

    /// <summary>A fixed time of the week.</summary>
    WeeklyTime,

    /// <summary>The time at which both sides agreed to talk.</summary>
    AgreedTime,

    /// <summary>The policy's time ahead of the agreed time.</summary>
    AheadOfAgreedTime,

    /// <summary>The end of the first hours that the customer named for a call, which open after the time limit.</summary>
    NamedHours,

    /// <summary>The end of the next hours in which an attempt to call can be made again.</summary>
    NextAttempt,

    /// <summary>A change of the policy, before which nothing new is due.</summary>
    PolicyChange,

    /// <summary>An instant that the duty set.</summary>
    FixedInstant,
}
