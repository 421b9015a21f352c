namespace ServicePolicy;

/// <summary>Another team has it: owed from each hand-over, on hold while the desk waits for the customer.</summary>
/// <remarks>See docs/rules.md#handover and docs/rules.md#waits.</remarks>
public sealed record HandoverDuty : Duty
{
    /// <summary>Promises word of a hand-over.</summary>
    /// <param name="within">How soon.</param>
    public HandoverDuty(TimeLimit within)
        : base("Handover", Topics.Handover) => Within = within;

    /// <summary>How soon.</summary>
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
