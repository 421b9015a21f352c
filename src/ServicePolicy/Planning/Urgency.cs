namespace ServicePolicy;

/// <summary>How close a deadline is.</summary>
/// <remarks>See docs/rules.md#urgency-and-alarms.</remarks>
public enum Urgency
{
    /// <summary>There is time.</summary>
    Upcoming,

    /// <summary>The policy's share of the limit has run.</summary>
    DueSoon,

    /// <summary>The deadline has passed: from the first microsecond after it.</summary>
    Overdue,
}
