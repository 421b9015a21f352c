namespace ServicePolicy;

/// <summary>The way out when the opening hours of the desk and the hours of the customer do not overlap before a deadline.</summary>
/// <remarks>See docs/rules.md#no-common-hour.</remarks>
public enum Fallback
{
    /// <summary>Contact the customer during the customer's hours, even outside the desk's.</summary>
    CustomerHours,

    /// <summary>Use a channel that does not interrupt: the first of email, portal and letter that the customer has not barred.</summary>
    OtherChannel,
}
