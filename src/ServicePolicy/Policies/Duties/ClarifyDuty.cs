namespace ServicePolicy;

/// <summary>The customer is asked for the parts of the brief that the desk needs and does not know.</summary>
/// <remarks>
/// Owed from the receipt while a required part is missing. One question by a person meets it; it also ends when the parts become known in
/// another way. On hold while the desk waits for the customer. See docs/rules.md#clarify and docs/rules.md#waits.
/// </remarks>
public sealed record ClarifyDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the question, counted from the receipt.</param>
    /// <param name="required">The parts of the brief that the desk must know.</param>
    public ClarifyDuty(TimeLimit within, BriefParts required)
        : base("Clarify", Topics.Question)
    {
        Within = within;
        Required = required;
    }

    /// <summary>The time limit for the question, counted from the receipt.</summary>
    public TimeLimit Within { get; }

    /// <summary>The parts of the brief that the desk must know.</summary>
    public BriefParts Required { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say).OrReply(Replies.Clarified);

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) =>
        now.Knows.KnownSince(Required).IsNever ? now.OweOutsideWaits(now.Knows.Received, Within) : Owed.Nothing;

    /// <inheritdoc/>
    public override BriefParts AsksFor => Required;

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)), ("parts", Required.ToText(language)));
}
