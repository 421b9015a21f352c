namespace ServicePolicy;

/// <summary>The parts of a <see cref="Brief"/>.</summary>
[Flags]
public enum BriefParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>What the customer wants.</summary>
    What = 1,

    /// <summary>For whom the customer wants it.</summary>
    ForWhom = 2,

    /// <summary>What the customer wants it for.</summary>
    Why = 4,

    /// <summary>How it should be done.</summary>
    How = 8,

    /// <summary>When it is needed.</summary>
    When = 16,

    /// <summary>What the result must fulfil to be good.</summary>
    MustFulfil = 32,
}
