namespace ServicePolicy;

/// <summary>The order of moments that share an instant, first to last (docs/rules.md#the-order-of-facts).</summary>
internal enum MomentBracket
{
    /// <summary>Before everything else at the instant.</summary>
    First = 0,

    /// <summary>What the desk found out or has done without the customer: a contact at the instant can tell it.</summary>
    DeskFact = 1,

    /// <summary>A contact that reached the customer.</summary>
    DeskContact = 2,

    /// <summary>What the desk did besides: a failed attempt, the beginning of a wait.</summary>
    DeskDone = 3,

    /// <summary>The request was closed.</summary>
    Closed = 4,

    /// <summary>What the customer said or agreed to: a contact at the instant has not answered it.</summary>
    Customer = 5,

    /// <summary>A wait ended or the request was reopened.</summary>
    Reopened = 6,

    /// <summary>After everything else at the instant.</summary>
    Last = 7,
}
