namespace ServicePolicy;

/// <summary>A question to the customer after the resolution was told, asked not before one time limit and within another.</summary>
/// <remarks>
/// Derive a record from it for a custom question. Owed from when the resolution is told, until the customer answers by themselves. Waits
/// change nothing. See docs/rules.md#outcome.
/// </remarks>
public abstract record FollowUpDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="name">The duty's name, unique in a policy. It is part of every key.</param>
    /// <param name="say">The topic of the question.</param>
    /// <param name="after">The time that must pass before the question is asked, counted from when the resolution was told.</param>
    /// <param name="within">The time limit for asking, counted from when the resolution was told.</param>
    /// <param name="automatic">Whether a machine may ask, at any hour.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty or has other characters than letters, digits, '-', '_' and '.'; or <paramref name="after"/> is not shorter than
    /// <paramref name="within"/>, and both are on the same clock.
    /// </exception>
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

    /// <summary>Whether a machine may ask, at any hour.</summary>
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

    /// <summary>Finds the moment when the customer last answered the question without being asked.</summary>
    /// <param name="knows">The facts that the customer knows, and what is known of the customer.</param>
    /// <returns>The moment; never if they did not answer.</returns>
    protected abstract Moment AnsweredAt(in CustomerView knows);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            $"{Name}.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)), ("after", After.ToText(language, LimitPhrase.Later)));
}
