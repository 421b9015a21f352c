namespace ServicePolicy;

/// <summary>Asks for feedback some time after the resolution was told, until the customer gives it themselves.</summary>
/// <remarks>See docs/rules.md#feedback.</remarks>
public sealed record FeedbackDuty : FollowUpDuty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether an automatic contact may ask.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not shorter than <paramref name="within"/> on the same clock.</exception>
    public FeedbackDuty(TimeLimit after, TimeLimit within, bool automatic = true)
        : base("Feedback", Topics.FeedbackRequest, after, within, automatic)
    {
    }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Feedback);

    /// <inheritdoc/>
    protected override Moment AnsweredAt(in CustomerView knows) => knows.Feedback;
}
