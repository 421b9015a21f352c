namespace ServicePolicy;

/// <summary>Where a moment lies among all that happened at its instant (docs/rules.md#the-order-of-facts).</summary>
internal enum MomentBracket
{
    /// <summary>Before everything else at the instant.</summary>
    First = 0,
    DeskFact = 1,
    DeskContact = 2,
    DeskDone = 3,
    Closed = 4,
    Customer = 5,
    Reopened = 6,

    /// <summary>After everything else at the instant.</summary>
    Last = 7,
}
