namespace ServicePolicy.CustomDuties;

/// <summary>The event that ends a duty at the latest.</summary>
/// <remarks>See docs/rules.md#the-end-of-a-request.</remarks>
public enum DutyLife
{
    /// <summary>Owed until the resolution is told or the request is closed. A reopening starts the duty again.</summary>
    UntilResolutionTold,

    /// <summary>Owed until the request is closed. Only what the customer asks for after that is still owed.</summary>
    UntilClosed,

    /// <summary>Owed until it is met, even after the request is closed.</summary>
    Always,
}
