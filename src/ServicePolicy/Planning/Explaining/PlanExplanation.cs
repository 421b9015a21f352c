namespace ServicePolicy.Explanations;

/// <summary>The reasons for a plan: why the next contact is owed, what comes later and by how much, and why this policy governs.</summary>
/// <remarks>Equal by value. Immutable.</remarks>
public sealed record PlanExplanation
{
    internal PlanExplanation(ContactPlan plan)
    {
        Plan = plan;
        var because = plan.Next?.Because ?? EquatableList<Obligation>.Empty;
        Next = new EquatableList<Explanation>(because.Select(obligation => obligation.Explain()));
        Later = new EquatableList<LaterStep>(plan.Obligations.Where(obligation => !because.Contains(obligation))
            .Select(obligation => new LaterStep(obligation.Explain(), obligation.ActBy - plan.Next?.ActBy))
            .OrderBy(later => later.Behind ?? Duration.MaxValue));
    }

    /// <summary>The plan that is explained.</summary>
    public ContactPlan Plan { get; }

    /// <summary>
    /// The reasons for each obligation that the next contact meets; the first one decides when and how. Empty if there is no next contact.
    /// </summary>
    public IReadOnlyList<Explanation> Next { get; }

    /// <summary>The obligations that the next contact does not meet, soonest first, those on hold last.</summary>
    public IReadOnlyList<LaterStep> Later { get; }

    /// <summary>Why this policy governs the request; null if the plan was made from a policy and not from a catalog.</summary>
    public PolicyChoice? Choice => Plan.Choice;

    /// <summary>
    /// Writes the explanation in paragraphs: the reasons for the next contact, a line for each obligation that comes later, and the policy
    /// that governs.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the text names; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToText(Language language, DateTimeZone? zone = null) =>
        PlanExplanationWords.Whole(this, Guard.NotNull(language), zone ?? Plan.Policy.Calendar.Zone);

    /// <summary>Writes one line: the next contact, by when, and why.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The time zone of the times, which the line does not name; null for the desk's.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string ToLine(Language language, DateTimeZone? zone = null) =>
        PlanExplanationWords.Line(this, Guard.NotNull(language), zone ?? Plan.Policy.Calendar.Zone);

    /// <summary>Returns the text in English, in the desk's time zone.</summary>
    public override string ToString() => ToText(Language.English);
}
