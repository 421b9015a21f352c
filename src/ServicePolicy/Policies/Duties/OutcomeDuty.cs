namespace ServicePolicy;

/// <summary>Asks whether the result helped, some time after the resolution was told, until the customer says so themselves.</summary>
/// <remarks>See docs/rules.md#outcome.</remarks>
public sealed record OutcomeDuty : FollowUpDuty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether an automatic contact may ask.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not shorter than <paramref name="within"/> on the same clock.</exception>
    public OutcomeDuty(TimeLimit after, TimeLimit within, bool automatic = true)
        : base("Outcome", Topics.OutcomeCheck, after, within, automatic)
    {
    }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Verdict);

    /// <inheritdoc/>
    protected override Moment AnsweredAt(in CustomerView knows) => knows.Verdict;
}
