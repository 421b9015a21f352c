namespace ServicePolicy;

/// <summary>Ask how the desk did: owed from when the resolution is told, until the customer says so themselves.</summary>
/// <remarks>See docs/rules.md#feedback.</remarks>
public sealed record FeedbackDuty : Duty
{
    /// <summary>Promises to ask for feedback.</summary>
    /// <param name="after">Not before this, counted from the telling.</param>
    /// <param name="within">How soon, counted from the telling.</param>
    /// <param name="automatic">Whether a machine may ask.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not shorter than <paramref name="within"/>.</exception>
    public FeedbackDuty(TimeLimit after, TimeLimit within, bool automatic = true)
        : base("Feedback", Topics.FeedbackRequest)
    {
        After = LimitGuard.CheckedAfter(after, within, nameof(after));
        Within = within;
        Automatic = automatic;
    }

    /// <summary>Not before this, counted from the telling.</summary>
    public TimeLimit After { get; }

    /// <summary>How soon, counted from the telling.</summary>
    public TimeLimit Within { get; }

    /// <summary>Whether a machine may ask.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Feedback);

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var told = now.ResolutionTold;
        return now.Knows.Feedback > told ? Owed.Nothing : now.Owe(told, Within).WithOpeningAfter(After, now);
    }

    /// <inheritdoc/>
    public override string Describe(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)), ("after", After.ToText(language, LimitPhrase.Later)));
}
