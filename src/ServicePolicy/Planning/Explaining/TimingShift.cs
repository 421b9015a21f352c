namespace ServicePolicy.Explanations;

/// <summary>
/// The reason why the last allowed moment of a contact is not its deadline. The names are part of the keys of a language's texts.
/// </summary>
public enum TimingShift
{
    /// <summary>The last allowed moment is the deadline.</summary>
    None,

    /// <summary>The desk is closed at the deadline, so the last open moment before it counts.</summary>
    DeskClosed,

    /// <summary>The customer may not be interrupted at the deadline, so the last moment before it at which they may counts.</summary>
    CustomerAway,

    /// <summary>The customer named hours for the call, so the last moment in these hours counts.</summary>
    NamedHours,

    /// <summary>Desk and customer share no hours in time, so the customer's hours outside the desk's count.</summary>
    OutsideDeskHours,

    /// <summary>Desk and customer share no hours in time, so another channel is used, which does not interrupt the customer.</summary>
    OtherChannel,

    /// <summary>No allowed hours come before the deadline, so the first ones after it count.</summary>
    NextHours,

    /// <summary>The limit counts from a contact in the opening hours before the deadline, so the next opening hours count.</summary>
    StretchUsed,

    /// <summary>No allowed hours are left.</summary>
    NoHours,

    /// <summary>The customer has barred every channel that would do.</summary>
    NoChannel,
}
