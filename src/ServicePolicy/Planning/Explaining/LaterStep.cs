namespace ServicePolicy.Explanations;

/// <summary>An obligation that is not part of the next contact, with its reasons.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record LaterStep
{
    internal LaterStep(Explanation explanation, Duration? behind)
    {
        Explanation = explanation;
        Behind = behind;
    }

    /// <summary>The reasons why the obligation is owed.</summary>
    public Explanation Explanation { get; }

    /// <summary>
    /// How much later than the next contact the obligation is due, in elapsed time; zero or less if it is due no later but needs a contact
    /// of its own; null if it is on hold, or if there is no next contact.
    /// </summary>
    public Duration? Behind { get; }
}
