namespace ServicePolicy;

/// <summary>The customer is reminded of an agreed time: owed from the agreement until sent, at the latest until that time.</summary>
/// <remarks>See docs/rules.md#appointmentreminder.</remarks>
public sealed record AppointmentReminderDuty : Duty
{
    /// <summary>Promises a reminder.</summary>
    /// <param name="ahead">How long before the agreed time; not in days.</param>
    /// <param name="automatic">Whether a machine may send it.</param>
    /// <exception cref="ArgumentException"><paramref name="ahead"/> is in days.</exception>
    public AppointmentReminderDuty(TimeLimit ahead, bool automatic = true)
        : base("AppointmentReminder", Topics.AppointmentReminder)
    {
        Ahead = LimitGuard.CheckedAhead(ahead, nameof(ahead));
        Automatic = automatic;
    }

    /// <summary>How long before the agreed time.</summary>
    public TimeLimit Ahead { get; }

    /// <summary>Whether a machine may send it.</summary>
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
        if (now.Knows.Appointment is not { } agreed || now.CountBackFrom(agreed.Time, Ahead) is not { } deadline || agreed.AgreedAt > deadline)
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
