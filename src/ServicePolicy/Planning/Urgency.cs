namespace ServicePolicy;

/// <summary>How close a deadline is.</summary>
/// <remarks>See docs/rules.md#urgency-and-alarms.</remarks>
public enum Urgency
{
    /// <summary>The deadline is not close yet.</summary>
    Upcoming,

    /// <summary>
    /// The warning instant has come, as a rule when the fraction <see cref="ContactPolicy.DueSoon"/> of the limit has passed.
    /// </summary>
    DueSoon,

    /// <summary>The deadline has passed, from the first microsecond after it.</summary>
    Overdue,
}
