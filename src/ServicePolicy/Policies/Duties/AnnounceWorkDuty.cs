namespace ServicePolicy;

/// <summary>Somebody is on it: owed from receipt and from each reopening, on hold while the desk waits for the customer.</summary>
/// <remarks>See docs/rules.md#announcework and docs/rules.md#waits.</remarks>
public sealed record AnnounceWorkDuty : Duty
{
    /// <summary>Promises word that the work has begun.</summary>
    /// <param name="within">How soon.</param>
    public AnnounceWorkDuty(TimeLimit within)
        : base("AnnounceWork", Topics.WorkStarted) => Within = within;

    /// <summary>How soon.</summary>
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
