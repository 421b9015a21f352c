namespace ServicePolicy;

/// <summary>Before a silent request is closed, the customer is told so: owed when the reminders of a wait for them are spent.</summary>
/// <remarks>See docs/rules.md#closingnotice.</remarks>
public sealed record ClosingNoticeDuty : Duty
{
    /// <summary>Promises the notice.</summary>
    /// <param name="within">How soon after the last reminder, or the beginning of the wait where none is promised.</param>
    /// <param name="times">After how many reminders; 0 for none.</param>
    /// <param name="automatic">Whether a machine may send it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public ClosingNoticeDuty(TimeLimit within, int times, bool automatic = true)
        : base("ClosingNotice", Topics.ClosingNotice)
    {
        Within = within;
        Times = Guard.AtLeast(0, times);
        Automatic = automatic;
    }

    /// <summary>How soon after the last reminder, or the beginning of the wait.</summary>
    public TimeLimit Within { get; }

    /// <summary>After how many reminders.</summary>
    public int Times { get; }

    /// <summary>Whether a machine may send it.</summary>
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
            yield return PolicyFinding.Error(
                nameof(Times),
                $"The notice comes after {Times} reminders, but no duty of the policy sends any, so customers would be left in the dark. "
                + "Use 0, or add a duty that sends reminders, such as CheckIn.");
        }
        else if (reminders is { MostTimes: { } times } && times != Times)
        {
            yield return PolicyFinding.Error(
                nameof(Times), $"The notice comes after {Times} reminders, but {reminders.Name} sends {times}. The two numbers must be the same.");
        }
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
