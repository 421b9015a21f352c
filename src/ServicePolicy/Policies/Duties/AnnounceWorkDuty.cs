namespace ServicePolicy;

/// <summary>A person tells the customer that somebody is working on the request.</summary>
/// <remarks>
/// Owed from the receipt and from each reopening. Progress, an estimate or the resolution meets it too. On hold while the desk waits for
/// the customer. See docs/rules.md#announcework and docs/rules.md#waits.
/// </remarks>
public sealed record AnnounceWorkDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit, counted from the receipt or the reopening.</param>
    public AnnounceWorkDuty(TimeLimit within)
        : base("AnnounceWork", Topics.WorkStarted) => Within = within;

    /// <summary>The time limit for telling the customer, counted from the receipt or the reopening.</summary>
    public TimeLimit Within { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices =>
        Sufficient.Told(Topics.WorkStarted | Topics.Progress | Topics.Estimate | Topics.Resolution);

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) => now.OweOutsideWaits(now.Knows.Openings, Within);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
