namespace ServicePolicy;

/// <summary>The customer is told before their request is closed because they did not reply.</summary>
/// <remarks>
/// Owed when the reminders of a wait for the customer are used up, or from its beginning if there are none. The notice by a person meets
/// it, and by a machine if that is allowed; a message from the customer ends the wait and the duty. See docs/rules.md#closingnotice.
/// </remarks>
public sealed record ClosingNoticeDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">
    /// The time limit for the notice, counted from the last reminder, or from the beginning of the wait if there are none.
    /// </param>
    /// <param name="times">The number of reminders before the notice: the same as that of the duty that reminds, or 0 for none.</param>
    /// <param name="automatic">Whether a machine may send it, at any hour.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public ClosingNoticeDuty(TimeLimit within, int times, bool automatic = true)
        : base("ClosingNotice", Topics.ClosingNotice)
    {
        Within = within;
        Times = Guard.AtLeast(0, times);
        Automatic = automatic;
    }

    /// <summary>
    /// The time limit for the notice, counted from the last reminder, or from the beginning of the wait if there are none.
    /// </summary>
    public TimeLimit Within { get; }

    /// <summary>The number of reminders after which the notice is owed.</summary>
    public int Times { get; }

    /// <summary>Whether a machine may send the notice, at any hour.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Message);

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var isTold = (Automatic && !now.NoticeToldInWait.IsNever) || now.Unmet(now.WaitBegan).IsNever;
        if (!now.WaitsForCustomer || isTold || now.RemindersInWait.Count < Times)
        {
            return Owed.Nothing;
        }

        return now.Owe(Times == 0 ? now.WaitBegan : now.RemindersInWait[Times - 1], Within)
            .WithCause(Times == 0 ? StartCause.WaitBegan : StartCause.Reminded)
            .WithOpeningAtWarning();
    }

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        var reminders = Guard.NotNull(policy).FindDuty(Topics.Reminder);
        if (reminders is null && Times > 0)
        {
            return new[] { PolicyFinding.Error(
                nameof(Times),
                $"The notice comes after {Times} reminders, but no duty of the policy sends any, so customers would be left in the dark. "
                + "Use 0, or add a duty that sends reminders, such as CheckIn.") };
        }

        return reminders is { MostTimes: { } times } && times != Times
            ? new[] { PolicyFinding.Error(
                nameof(Times),
                $"The notice comes after {Times} reminders, but {reminders.Name} sends {times}. The two numbers must be the same.") }
            : [];
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
