namespace ServicePolicy;

/// <summary>
/// An estimate that will not hold is corrected before it lapses: owed from when it is told, by the promised instant, or sooner when a slip is
/// foreseen. On hold while the desk waits for the customer; excused if the promise lapses then.
/// </summary>
/// <remarks>See docs/rules.md#correctestimate and docs/rules.md#waits.</remarks>
public sealed record CorrectEstimateDuty : Duty
{
    /// <summary>Promises a correction in time.</summary>
    /// <param name="ahead">How long before the promised instant to warn; not in days.</param>
    /// <param name="slipWithin">How soon after a slip is foreseen; null: by the promised instant.</param>
    /// <exception cref="ArgumentException"><paramref name="ahead"/> is in days.</exception>
    public CorrectEstimateDuty(TimeLimit ahead, TimeLimit? slipWithin = null)
        : base("CorrectEstimate", Topics.Correction)
    {
        Ahead = LimitGuard.CheckedAhead(ahead, nameof(ahead));
        SlipWithin = slipWithin;
    }

    /// <summary>How long before the promised instant to warn.</summary>
    public TimeLimit Ahead { get; }

    /// <summary>How soon after a slip is foreseen, or null.</summary>
    public TimeLimit? SlipWithin { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices =>
        Sufficient.Told(Topics.Estimate | Topics.Resolution).OrAutomatically(Topics.Estimate);

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var knows = now.Knows;
        if (knows.Estimate is not { } estimate || now.EstimateLapsedInWait)
        {
            return Owed.Nothing;
        }

        var promised = now.OweBy(knows.EstimateTold, estimate.By, Ahead, holdsInWaits: true).WithGround(DeadlineGround.EstimateTold).WithCause(StartCause.EstimateTold);
        var owed = SlipWithin is { } within && !knows.SlipForeseen.IsNever
            ? promised.OrSooner(now.OweOutsideWaits(knows.SlipForeseen, within).WithGround(DeadlineGround.SlipForeseen))
            : promised;
        return owed.WithOpeningAtWarning();
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            SlipWithin is null ? $"{Name}.{audience}" : $"{Name}.Slip.{audience}",
            ("ahead", Ahead.ToText(language, LimitPhrase.Before)), ("slip", SlipWithin?.ToText(language, LimitPhrase.Within) ?? ""));
}
