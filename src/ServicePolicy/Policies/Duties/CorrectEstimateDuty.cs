namespace ServicePolicy;

/// <summary>The customer is told in time when an estimate will not hold.</summary>
/// <remarks>
/// Owed from the telling of the estimate, by the instant it names, or sooner if a slip is foreseen. A new estimate meets it, also by a
/// machine, and so does the resolution. On hold while the desk waits for the customer; an estimate that passes during such a wait is not
/// broken. See docs/rules.md#correctestimate and docs/rules.md#waits.
/// </remarks>
public sealed record CorrectEstimateDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="ahead">The time before the estimated instant at which a correction is due soon; minutes or hours, not days.</param>
    /// <param name="slipWithin">The time limit after a slip is foreseen; null for no other limit than the estimated instant.</param>
    /// <exception cref="ArgumentException"><paramref name="ahead"/> is in days.</exception>
    public CorrectEstimateDuty(TimeLimit ahead, TimeLimit? slipWithin = null)
        : base("CorrectEstimate", Topics.Correction)
    {
        Ahead = LimitGuard.CheckedAhead(ahead, nameof(ahead));
        SlipWithin = slipWithin;
    }

    /// <summary>The time before the estimated instant at which a correction is due soon.</summary>
    public TimeLimit Ahead { get; }

    /// <summary>The time limit after a slip is foreseen; null for no other limit than the estimated instant.</summary>
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

        var byEstimate = now.OweBy(knows.EstimateTold, estimate.By, Ahead, holdsInWaits: true)
            .WithGround(DeadlineGround.EstimateTold)
            .WithCause(StartCause.EstimateTold);
        var owed = SlipWithin is { } within && !knows.SlipForeseen.IsNever
            ? byEstimate.OrSooner(now.OweOutsideWaits(knows.SlipForeseen, within).WithGround(DeadlineGround.SlipForeseen))
            : byEstimate;
        return owed.WithOpeningAtWarning();
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            SlipWithin is null ? $"{Name}.{audience}" : $"{Name}.Slip.{audience}",
            ("ahead", Ahead.ToText(language, LimitPhrase.Before)), ("slip", SlipWithin?.ToText(language, LimitPhrase.Within) ?? ""));
}
