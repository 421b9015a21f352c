namespace ServicePolicy.Explanations;

/// <summary>Why the last allowed moment of a contact is not its deadline; the names are part of the keys of a language's texts.</summary>
public enum TimingShift
{
    /// <summary>It is the deadline.</summary>
    None,

    /// <summary>The desk is closed at the deadline, so the last open moment before it counts.</summary>
    DeskClosed,

    /// <summary>The customer may not be interrupted at the deadline, so the last moment before it counts at which they may.</summary>
    CustomerAway,

    /// <summary>The customer named hours for the call, so the last moment in them counts.</summary>
    NamedHours,

    /// <summary>Desk and customer have no hour in common before the deadline: the customer's hours count, outside the desk's.</summary>
    OutsideDeskHours,

    /// <summary>Desk and customer have no hour in common before the deadline: another channel, which does not interrupt.</summary>
    OtherChannel,

    /// <summary>No allowed hour comes before the deadline: the first one after it counts.</summary>
    NextHours,

    /// <summary>The open stretch before the deadline already holds the contact that is counted from: the next opening counts.</summary>
    StretchUsed,

    /// <summary>No allowed hour is left to anyone.</summary>
    NoHours,

    /// <summary>The customer has barred every channel.</summary>
    NoChannel,
}
