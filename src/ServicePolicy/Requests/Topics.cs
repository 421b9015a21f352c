namespace ServicePolicy;

/// <summary>The topics that a contact tells the customer. Bits 48 to 63 are custom topics, from <see cref="CustomTopic.Number"/>.</summary>
[Flags]
public enum Topics : ulong
{
    /// <summary>Nothing new. The contact shows the customer that they are not forgotten, and answers nothing.</summary>
    None = 0,

    /// <summary>The request has arrived.</summary>
    Receipt = 1UL << 0,

    /// <summary>Somebody is working on the request.</summary>
    WorkStarted = 1UL << 1,

    /// <summary>An estimate of when the result will be there.</summary>
    Estimate = 1UL << 2,

    /// <summary>How far the work has come.</summary>
    Progress = 1UL << 3,

    /// <summary>An answer to what the customer asked.</summary>
    Answer = 1UL << 4,

    /// <summary>A question to the customer.</summary>
    Question = 1UL << 5,

    /// <summary>An earlier estimate will not hold, and there is a new one.</summary>
    Correction = 1UL << 6,

    /// <summary>An apology for a mistake of the desk.</summary>
    Apology = 1UL << 7,

    /// <summary>The result of the work.</summary>
    Resolution = 1UL << 8,

    /// <summary>The question whether the result helped.</summary>
    OutcomeCheck = 1UL << 9,

    /// <summary>The question how satisfied the customer is with the service.</summary>
    FeedbackRequest = 1UL << 10,

    /// <summary>A reminder that the desk waits for the customer.</summary>
    Reminder = 1UL << 11,

    /// <summary>A reminder of an agreed time to talk.</summary>
    AppointmentReminder = 1UL << 12,

    /// <summary>The news that another team has the request.</summary>
    Handover = 1UL << 13,

    /// <summary>Times at which the desk could call.</summary>
    CallbackOffer = 1UL << 14,

    /// <summary>A notice that the request will be closed.</summary>
    ClosingNotice = 1UL << 15,
}
