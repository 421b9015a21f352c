namespace ServicePolicy;

/// <summary>The result is told: owed from when the work is done, unless it was told since receipt or the last reopening.</summary>
/// <remarks>See docs/rules.md#resolution.</remarks>
public sealed record ResolutionDuty : Duty
{
    /// <summary>Promises word of the result.</summary>
    /// <param name="within">How soon.</param>
    public ResolutionDuty(TimeLimit within)
        : base("Resolution", Topics.Resolution) => Within = within;

    /// <summary>How soon.</summary>
    public TimeLimit Within { get; }

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) => now.Owe(now.Knows.Resolutions, Within).WithCause(StartCause.Resolved);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
