namespace ServicePolicy;

/// <summary>A person tells the customer the result.</summary>
/// <remarks>
/// Owed from when the work is done, unless the customer was told the result since the receipt or the last reopening. Only the resolution
/// meets it. Waits for the customer do not hold it. See docs/rules.md#resolution.
/// </remarks>
public sealed record ResolutionDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for telling the result, counted from when the work is done.</param>
    public ResolutionDuty(TimeLimit within)
        : base("Resolution", Topics.Resolution) => Within = within;

    /// <summary>The time limit for telling the result, counted from when the work is done.</summary>
    public TimeLimit Within { get; }

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) => now.Owe(now.Knows.Resolutions, Within).WithCause(StartCause.Resolved);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
