namespace ServicePolicy.Explanations;

/// <summary>Why a plan is as it is: the reasons of the next contact, what comes later and by how much, and why this promise governs.</summary>
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

    /// <summary>The plan.</summary>
    public ContactPlan Plan { get; }

    /// <summary>What the next contact discharges, the first deciding when and how; empty where there is none.</summary>
    public IReadOnlyList<Explanation> Next { get; }

    /// <summary>What else is owed, soonest first and what is on hold last, and by how much it comes later.</summary>
    public IReadOnlyList<LaterStep> Later { get; }

    /// <summary>Which promise governs, and why; null where no catalogue chose it.</summary>
    public PolicyChoice? Choice => Plan.Choice;

    /// <summary>Paragraphs: each reason of the next contact, then a line for each thing that comes later, then the promise that governs.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock; null: the desk's.</param>
    public string ToText(Language language, DateTimeZone? zone = null) => PlanExplanationWords.Whole(this, language, zone ?? Plan.Policy.Calendar.Zone);

    /// <summary>One line: the next contact, by when, and what it says.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="zone">The zone of the wall clock, which is not said; null: the desk's.</param>
    public string ToLine(Language language, DateTimeZone? zone = null) => PlanExplanationWords.Line(this, language, zone ?? Plan.Policy.Calendar.Zone);

    /// <summary>The text in English, in the desk's zone.</summary>
    public override string ToString() => ToText(Language.English);
}
