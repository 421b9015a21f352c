namespace ServicePolicy;

/// <summary>The customer is asked whether the result helped.</summary>
/// <remarks>
/// Owed from when the resolution is told; the question is asked not before one time limit and within another. The question by a person
/// meets it, and by a machine if that is allowed. The customer's own verdict makes it unnecessary. Waits change nothing. See
/// docs/rules.md#outcome.
/// </remarks>
public sealed record OutcomeDuty : FollowUpDuty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether a machine may ask, at any hour.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="after"/> is not shorter than <paramref name="within"/>, and both are on the same clock.
    /// </exception>
    public OutcomeDuty(TimeLimit after, TimeLimit within, bool automatic = true)
        : base("Outcome", Topics.OutcomeCheck, after, within, automatic)
    {
    }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Verdict);

    /// <inheritdoc/>
    protected override Moment AnsweredAt(in CustomerView knows) => knows.Verdict;
}
