namespace ServicePolicy;

/// <summary>The customer is reminded of a time on which both sides agreed.</summary>
/// <remarks>
/// Owed from the agreement, by a set time ahead of the agreed time, and not after it. No reminder is owed for a time that was agreed later
/// than that. A reminder by a person meets it, and by a machine if that is allowed. Waits for the customer change nothing. See
/// docs/rules.md#appointmentreminder.
/// </remarks>
public sealed record AppointmentReminderDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="ahead">The time ahead of the agreed time by which the reminder is due; minutes or hours, not days.</param>
    /// <param name="automatic">Whether a machine may send it, at any hour.</param>
    /// <exception cref="ArgumentException"><paramref name="ahead"/> is in days.</exception>
    public AppointmentReminderDuty(TimeLimit ahead, bool automatic = true)
        : base("AppointmentReminder", Topics.AppointmentReminder)
    {
        Ahead = LimitGuard.CheckedAhead(ahead, nameof(ahead));
        Automatic = automatic;
    }

    /// <summary>The time ahead of the agreed time by which the reminder is due.</summary>
    public TimeLimit Ahead { get; }

    /// <summary>Whether a machine may send the reminder, at any hour.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic);

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        if (now.Knows.Appointment is not { } agreed
            || now.CountBackFrom(agreed.Time, Ahead) is not { } deadline
            || agreed.AgreedAt > deadline)
        {
            return Owed.Nothing;
        }

        return now.OweBy(agreed.Agreed, deadline)
            .WithGround(DeadlineGround.AheadOfAgreedTime)
            .WithCause(StartCause.AppointmentAgreed)
            .WithOpeningAtWarning()
            .WithEnd(agreed.Time);
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("ahead", Ahead.ToText(language, LimitPhrase.Before)));
}
