namespace ServicePolicy;

/// <summary>Ask before solving: owed from receipt while the brief lacks an answer it requires. Asked once, it is done; updates carry on.</summary>
/// <remarks>See docs/rules.md#clarify and docs/rules.md#waits.</remarks>
public sealed record ClarifyDuty : Duty
{
    /// <summary>Promises to ask what is not known.</summary>
    /// <param name="within">How soon.</param>
    /// <param name="required">The parts of the brief that must be known.</param>
    public ClarifyDuty(TimeLimit within, BriefParts required)
        : base("Clarify", Topics.Question)
    {
        Within = within;
        Required = required;
    }

    /// <summary>How soon.</summary>
    public TimeLimit Within { get; }

    /// <summary>The parts of the brief that must be known.</summary>
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
