namespace ServicePolicy.CustomDuties;

/// <summary>What kind of fact started a clock; the names are part of the keys of a language's texts.</summary>
public enum StartCause : byte
{
    /// <summary>A fact that only the duty knows of, such as a mark of the host's own.</summary>
    Fact,

    /// <summary>The request arrived.</summary>
    Received,

    /// <summary>The request was reopened.</summary>
    Reopened,

    /// <summary>The customer was last in touch with a person of the desk.</summary>
    LastContact,

    /// <summary>The customer was contacted first, perhaps by a machine.</summary>
    FirstContact,

    /// <summary>An estimate was told.</summary>
    EstimateTold,

    /// <summary>The customer wrote, and expects an answer.</summary>
    Message,

    /// <summary>A wait for the customer began.</summary>
    WaitBegan,

    /// <summary>A wait for the customer ended.</summary>
    WaitEnded,

    /// <summary>Another team took over.</summary>
    HandedOver,

    /// <summary>The work was done.</summary>
    Resolved,

    /// <summary>The resolution was told.</summary>
    ResolutionTold,

    /// <summary>A promise was broken.</summary>
    CommitmentBroken,

    /// <summary>A failure of the desk's was found.</summary>
    FailureFound,

    /// <summary>The customer asked for a call.</summary>
    CallAskedFor,

    /// <summary>An attempt to call did not reach the customer.</summary>
    CallFailed,

    /// <summary>A reminder was told in a wait for the customer.</summary>
    Reminded,

    /// <summary>The agreed time to talk has come near.</summary>
    AppointmentNear,

    /// <summary>A time to talk was agreed.</summary>
    AppointmentAgreed,

    /// <summary>The closing notice was told in a wait for the customer.</summary>
    ClosingNoticeTold,
}
