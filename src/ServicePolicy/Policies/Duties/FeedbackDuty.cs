namespace ServicePolicy;

/// <summary>The customer is asked how the desk did.</summary>
/// <remarks>
/// Owed from when the resolution is told; the question is asked not before one time limit and within another. The question by a person
/// meets it, and by a machine if that is allowed. Feedback that the customer gives unasked makes it unnecessary. Waits change nothing. See
/// docs/rules.md#feedback.
/// </remarks>
public sealed record FeedbackDuty : FollowUpDuty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether a machine may ask, at any hour.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="after"/> is not shorter than <paramref name="within"/>, and both are on the same clock.
    /// </exception>
    public FeedbackDuty(TimeLimit after, TimeLimit within, bool automatic = true)
        : base("Feedback", Topics.FeedbackRequest, after, within, automatic)
    {
    }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Feedback);

    /// <inheritdoc/>
    protected override Moment AnsweredAt(in CustomerView knows) => knows.Feedback;
}
