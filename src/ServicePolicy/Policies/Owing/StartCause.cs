namespace ServicePolicy.CustomDuties;

/// <summary>
/// The kind of fact that started a clock. The names are part of the keys of a language's texts. Custom duties may use more causes, made by
/// <see cref="CustomCause.Number"/>.
/// </summary>
public enum StartCause : byte
{
    /// <summary>A fact that only the duty knows, such as a mark of your own program.</summary>
    Fact,

    /// <summary>The request arrived.</summary>
    Received,

    /// <summary>The request was reopened.</summary>
    Reopened,

    /// <summary>The customer was last in touch with a person at the desk.</summary>
    LastContact,

    /// <summary>The customer was contacted for the first time, perhaps by a machine.</summary>
    FirstContact,

    /// <summary>The customer was told an estimate.</summary>
    EstimateTold,

    /// <summary>The customer sent a message that expects an answer.</summary>
    Message,

    /// <summary>A wait for the customer began.</summary>
    WaitBegan,

    /// <summary>A wait for the customer ended.</summary>
    WaitEnded,

    /// <summary>Another team took over the request.</summary>
    HandedOver,

    /// <summary>The work was done.</summary>
    Resolved,

    /// <summary>The customer was told the resolution.</summary>
    ResolutionTold,

    /// <summary>A commitment to the customer was broken.</summary>
    CommitmentBroken,

    /// <summary>A failure of the desk was found.</summary>
    FailureFound,

    /// <summary>The customer asked for a call.</summary>
    CallAskedFor,

    /// <summary>An attempt to call did not reach the customer.</summary>
    CallFailed,

    /// <summary>The customer was reminded during a wait.</summary>
    Reminded,

    /// <summary>The time at which both sides agreed to talk has come near.</summary>
    AppointmentNear,

    /// <summary>Both sides agreed on a time to talk.</summary>
    AppointmentAgreed,

    /// <summary>The customer was told, during a wait, that the request will be closed.</summary>
    ClosingNoticeTold,
}
