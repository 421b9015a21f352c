namespace ServicePolicy;

/// <summary>A person tells the customer that another team has the request.</summary>
/// <remarks>
/// Owed from each handover. Progress meets it too. On hold while the desk waits for the customer. See docs/rules.md#handover and
/// docs/rules.md#waits.
/// </remarks>
public sealed record HandoverDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for telling the customer, counted from the handover.</param>
    public HandoverDuty(TimeLimit within)
        : base("Handover", Topics.Handover) => Within = within;

    /// <summary>The time limit for telling the customer, counted from the handover.</summary>
    public TimeLimit Within { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Topics.Handover | Topics.Progress);

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) =>
        now.OweOutsideWaits(now.Knows.Handovers, Within).WithCause(StartCause.HandedOver);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
