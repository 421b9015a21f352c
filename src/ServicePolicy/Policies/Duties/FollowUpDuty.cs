namespace ServicePolicy;

/// <summary>A question to the customer after the resolution was told: not before one time limit, and within another.</summary>
/// <remarks>Derive a record from it to ask a question of your own. See docs/rules.md#outcome.</remarks>
public abstract record FollowUpDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="name">The duty's name, unique in a policy; part of every key.</param>
    /// <param name="say">The topic of the question.</param>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether an automatic contact may ask.</param>
    /// <exception cref="ArgumentException"><paramref name="after"/> is not shorter than <paramref name="within"/> on the same clock.</exception>
    protected FollowUpDuty(string name, Topics say, TimeLimit after, TimeLimit within, bool automatic)
        : base(name, say)
    {
        After = LimitGuard.CheckedAfter(after, within, nameof(after));
        Within = within;
        Automatic = automatic;
    }

    /// <summary>The time that must pass before the question is asked, counted from when the resolution was told.</summary>
    public TimeLimit After { get; }

    /// <summary>The time limit for asking, counted from when the resolution was told.</summary>
    public TimeLimit Within { get; }

    /// <summary>Whether an automatic contact may ask.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var told = now.ResolutionTold;
        return AnsweredAt(now.Knows) > told
            ? Owed.Nothing
            : now.Owe(told, Within).WithCause(StartCause.ResolutionTold).WithOpeningAfter(After, now);
    }

    /// <summary>Returns when the customer last answered the question by themselves; never if they did not.</summary>
    /// <param name="knows">What the customer knows, and what is known of them.</param>
    protected abstract Moment AnsweredAt(in CustomerView knows);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            $"{Name}.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)), ("after", After.ToText(language, LimitPhrase.Later)));
}
