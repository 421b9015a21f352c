namespace ServicePolicy;

/// <summary>A person apologises to the customer for a failure of the desk or a broken commitment.</summary>
/// <remarks>
/// Owed from the oldest failure found or commitment broken that no apology has followed. One apology settles all of them so far, and
/// nothing else meets it. Waits for the customer do not hold it. See docs/rules.md#recovery.
/// </remarks>
public sealed record RecoveryDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the apology, counted from the failure or the broken commitment.</param>
    public RecoveryDuty(TimeLimit within)
        : base("Recovery", Topics.Apology) => Within = within;

    /// <summary>The time limit for the apology, counted from the failure or the broken commitment.</summary>
    public TimeLimit Within { get; }

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var owed = now.Owe(now.OldestCauseForApology, Within);
        return owed.Cause == StartCause.CommitmentBroken ? owed : owed.WithCause(StartCause.FailureFound);
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
