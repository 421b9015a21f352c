namespace ServicePolicy.Explanations;

/// <summary>The reasons why an obligation is owed, and why by its deadline: typed steps, and texts made from them.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record Explanation
{
    internal Explanation(Obligation obligation, DateTimeZone zone, IEnumerable<ExplanationStep> steps)
    {
        Obligation = obligation;
        Zone = zone;
        Steps = new EquatableList<ExplanationStep>(steps);
    }

    /// <summary>The obligation that is explained.</summary>
    public Obligation Obligation { get; }

    /// <summary>The desk's time zone, used for texts unless you ask for another.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// The steps in the order of the reasoning: the start, the rule, the time that was counted, waits, the timing, the channel, and what
    /// ends the obligation.
    /// </summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>Writes all steps as sentences: first what to do and by when, then why.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the text names; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(Language language, DateTimeZone? zone = null) =>
        ExplanationWords.Whole(this, Guard.NotNull(language), zone ?? Zone);

    /// <summary>Writes one line: what to do, by when, since when, and within which limit.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the line does not name; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToLine(Language language, DateTimeZone? zone = null) =>
        ExplanationWords.Line(this, Guard.NotNull(language), zone ?? Zone);

    /// <summary>Returns the text in English, in the desk's time zone.</summary>
    public override string ToString() => ToText(Language.English);
}
