namespace ServicePolicy;

/// <summary>The phrase in which <see cref="TimeLimit.ToText(Language, LimitPhrase)"/> writes a limit for people.</summary>
/// <remarks>The names are part of the keys of a language's texts; see docs/languages.md.</remarks>
public enum LimitPhrase
{
    /// <summary>A deadline: "within 4 working hours", "by the end of the next working day".</summary>
    Within,

    /// <summary>An interval that repeats: "every 2 working days".</summary>
    Every,

    /// <summary>A delay: "3 days later".</summary>
    Later,

    /// <summary>A time ahead of something: "2 working hours before".</summary>
    Before,

    /// <summary>A tolerance: "at most 15 minutes off".</summary>
    GiveOrTake,
}
