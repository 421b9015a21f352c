namespace ServicePolicy.Explanations;

/// <summary>Why something is owed, and why by then: typed steps first, text from them.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record Explanation
{
    internal Explanation(Obligation obligation, DateTimeZone zone, IEnumerable<ExplanationStep> steps)
    {
        Obligation = obligation;
        Zone = zone;
        Steps = new EquatableList<ExplanationStep>(steps);
    }

    /// <summary>What is explained.</summary>
    public Obligation Obligation { get; }

    /// <summary>The desk's zone, in which text is written unless another is asked for.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The steps, in the order in which they are reasoned: start, rule, what was counted, waits, timing, channel, what ends it.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>All steps as sentences: what to do and by when first, then why.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock; null: the desk's.</param>
    public string ToText(Language language, DateTimeZone? zone = null) => ExplanationWords.Whole(this, language, zone ?? Zone);

    /// <summary>One line: what to do, by when, since when and within which limit.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock, which is not said; null: the desk's.</param>
    public string ToLine(Language language, DateTimeZone? zone = null) => ExplanationWords.Line(this, language, zone ?? Zone);

    /// <summary>The text in English, in the desk's zone.</summary>
    public override string ToString() => ToText(Language.English);
}
