namespace ServicePolicy;

/// <summary>The phrase in which a limit is written for people. The names are part of the keys of a language's texts.</summary>
public enum LimitPhrase
{
    /// <summary>By when: "within 4 working hours", "by the end of the next working day".</summary>
    Within,

    /// <summary>How often: "every 2 working days".</summary>
    Every,

    /// <summary>How much later: "3 days later".</summary>
    Later,

    /// <summary>How much earlier: "2 working hours before".</summary>
    Before,

    /// <summary>How exact: "at most 15 minutes off".</summary>
    GiveOrTake,
}
