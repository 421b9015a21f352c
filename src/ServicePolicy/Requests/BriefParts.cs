namespace ServicePolicy;

/// <summary>The parts of a <see cref="Brief"/>.</summary>
[Flags]
public enum BriefParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What is wanted.</summary>
    What = 1,

    /// <summary>Whom it is for.</summary>
    ForWhom = 2,

    /// <summary>What it is for.</summary>
    Why = 4,

    /// <summary>How it should be done.</summary>
    How = 8,

    /// <summary>When it is needed.</summary>
    When = 16,

    /// <summary>What the result must fulfil.</summary>
    MustFulfil = 32,
}
