namespace ServicePolicy;

/// <summary>
/// Own up: an apology by a person, owed from the oldest failure found or promise broken that none has followed. One apology settles all so
/// far.
/// </summary>
/// <remarks>See docs/rules.md#recovery.</remarks>
public sealed record RecoveryDuty : Duty
{
    /// <summary>Promises an apology.</summary>
    /// <param name="within">How soon.</param>
    public RecoveryDuty(TimeLimit within)
        : base("Recovery", Topics.Apology) => Within = within;

    /// <summary>How soon.</summary>
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
