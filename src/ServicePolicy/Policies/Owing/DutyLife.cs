namespace ServicePolicy.CustomDuties;

/// <summary>Until when a duty can be owed.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public enum DutyLife
{
    /// <summary>Until the resolution is told or the request is closed; a reopening starts it again.</summary>
    UntilResolutionTold,

    /// <summary>Until the request is closed; what the customer asks for after that lives on.</summary>
    UntilClosed,

    /// <summary>As long as it is unmet.</summary>
    Always,
}
