namespace ServicePolicy;

/// <summary>What a contact tells the customer. Bits 48 to 63 are the host's own sixteen, made by <see cref="CustomTopic.Number"/>.</summary>
[Flags]
public enum Topics : ulong
{
    /// <summary>Nothing new: it keeps the customer company, and answers nothing.</summary>
    None = 0,

    /// <summary>The request has arrived.</summary>
    Receipt = 1UL << 0,

    /// <summary>Somebody is on it.</summary>
    WorkStarted = 1UL << 1,

    /// <summary>How it will go: a promised instant.</summary>
    Estimate = 1UL << 2,

    /// <summary>How far it is.</summary>
    Progress = 1UL << 3,

    /// <summary>An answer to what the customer asked.</summary>
    Answer = 1UL << 4,

    /// <summary>A question to the customer.</summary>
    Question = 1UL << 5,

    /// <summary>An estimate told earlier will not hold; the new one.</summary>
    Correction = 1UL << 6,

    /// <summary>We made a mistake, and say so.</summary>
    Apology = 1UL << 7,

    /// <summary>The result.</summary>
    Resolution = 1UL << 8,

    /// <summary>Did the result help?</summary>
    OutcomeCheck = 1UL << 9,

    /// <summary>How did we do?</summary>
    FeedbackRequest = 1UL << 10,

    /// <summary>We wait for something of theirs.</summary>
    Reminder = 1UL << 11,

    /// <summary>We have agreed to talk.</summary>
    AppointmentReminder = 1UL << 12,

    /// <summary>Another team has the request.</summary>
    Handover = 1UL << 13,

    /// <summary>Times at which we could call.</summary>
    CallbackOffer = 1UL << 14,

    /// <summary>The request will be closed.</summary>
    ClosingNotice = 1UL << 15,
}
