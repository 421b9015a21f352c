namespace ServicePolicy;

/// <summary>What is unusual about when or how a contact can be made.</summary>
/// <remarks>See docs/rules.md#no-common-hour.</remarks>
[Flags]
public enum ContactFlags
{
    /// <summary>Nothing is unusual.</summary>
    None = 0,

    /// <summary>The contact can only be made after its deadline, or its last allowed moment has passed.</summary>
    AfterDeadline = 1,

    /// <summary>The contact falls in the customer's hours, outside the desk's, because the two share no hours in time.</summary>
    OutsideDeskHours = 2,

    /// <summary>The contact uses another channel than the usual one, because desk and customer share no hours in time.</summary>
    OtherChannel = 4,

    /// <summary>No allowed hours are left, so there is no window.</summary>
    NoHours = 8,

    /// <summary>The customer has barred every channel that would do, so there is no window.</summary>
    NoChannel = 16,
}
