namespace ServicePolicy;

/// <summary>What is unusual about when and how a contact can be made.</summary>
/// <remarks>See docs/rules.md#no-common-hour.</remarks>
[Flags]
public enum ContactFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It can only be made after its deadline, or its last allowed moment has passed.</summary>
    AfterDeadline = 1,

    /// <summary>It is in the customer's hours, outside the desk's.</summary>
    OutsideDeskHours = 2,

    /// <summary>It is in another channel than the customer's usual one.</summary>
    OtherChannel = 4,

    /// <summary>No allowed hour is left: there is no window.</summary>
    NoHours = 8,

    /// <summary>Every channel is barred: there is no window.</summary>
    NoChannel = 16,
}
