namespace ServicePolicy;

/// <summary>What to do when the desk and the customer have no hour in common before a deadline.</summary>
/// <remarks>See docs/rules.md#no-common-hour.</remarks>
public enum Fallback
{
    /// <summary>Keep to the customer's hours, outside the desk's.</summary>
    CustomerHours,

    /// <summary>Use a channel that does not interrupt: the first of e-mail, portal and letter that is not barred.</summary>
    OtherChannel,
}
