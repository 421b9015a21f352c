namespace ServicePolicy;

/// <summary>A question to the customer after the resolution was told, asked not before one time limit and within another.</summary>
/// <remarks>
/// The base of the two built-in questions. Owed from when the resolution is told, until the customer answers by themselves. Waits
/// change nothing. See docs/rules.md#outcome.
/// </remarks>
public abstract record FollowUpDuty : Duty
{
    // Not for other assemblies: a record between Duty and theirs would have to be cloned in another way on .NET 8 than on netstandard2.0,
    // and one that was compiled for the latter would not load on the former.
    private protected FollowUpDuty(string name, Topics say, TimeLimit after, TimeLimit within, bool automatic)
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
