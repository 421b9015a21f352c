namespace ServicePolicy.CustomDuties;

/// <summary>The hours in which a contact may be made.</summary>
public enum ContactHours
{
    /// <summary>
    /// The desk's opening hours, unless the contact may be automatic; and the customer's hours as well if the channel interrupts.
    /// </summary>
    Usual,

    /// <summary>The hours that the customer named for a call, until they are used up; after that the usual ones.</summary>
    Requested,

    /// <summary>Any hour, because both sides agreed on it.</summary>
    Any,
}
