namespace ServicePolicy.CustomDuties;

/// <summary>Whose hours a contact must keep to.</summary>
public enum ContactHours
{
    /// <summary>The desk's, unless the contact can be automatic; and the customer's, where the channel interrupts.</summary>
    Usual,

    /// <summary>The stretches the customer named for a call, until they are used up; then the usual ones.</summary>
    Stated,

    /// <summary>Any hour: it was agreed.</summary>
    Any,
}
