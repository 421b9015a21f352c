namespace ServicePolicy;

/// <summary>The customer is called at the time on which both sides agreed, whatever the hours.</summary>
/// <remarks>
/// Owed from a little before that time until a little after it. A live talk or an attempt to call meets it. A time that passes without
/// either is a broken commitment, for which an apology is owed. Waits for the customer change nothing. See docs/rules.md#appointment.
/// </remarks>
public sealed record AppointmentDuty : Duty
{
    private readonly Duration _tolerance;

    /// <summary>Creates the duty.</summary>
    /// <param name="tolerance">The elapsed time before and after the agreed time that is still on time; null for 15 minutes.</param>
    /// <exception cref="ArgumentException">The tolerance is not elapsed time, or is zero.</exception>
    public AppointmentDuty(TimeLimit? tolerance = null)
        : base("Appointment", Topics.Answer)
    {
        Tolerance = tolerance ?? TimeLimit.Minutes(15);
        _tolerance = Tolerance.TryGetElapsed(out var elapsed) && elapsed > Duration.Zero
            ? elapsed
            : throw new ArgumentException(
                $"The tolerance of an agreed time was '{Tolerance}'; it must be elapsed time above zero, such as '15 minutes'.",
                nameof(tolerance));
    }

    /// <summary>The elapsed time before and after the agreed time that is still on time.</summary>
    public TimeLimit Tolerance { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.LiveTalk.OrAttempt();

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override Through Through => Through.Call;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        if (now.Knows.Appointment is not { } agreed || WasTried(agreed))
        {
            return Owed.Nothing;
        }

        var since = Since(agreed);
        return now.OweBy(since, agreed.Time + _tolerance)
            .WithGround(DeadlineGround.AgreedTime)
            .WithCause(since == agreed.Agreed ? StartCause.AppointmentAgreed : StartCause.AppointmentNear)
            .WithHours(ContactHours.Any)
            .WithOccurrence(EarlierFrom(agreed, now.Knows.Appointments));
    }

    /// <inheritdoc/>
    public override Moment Broken(in Situation now, Moment after)
    {
        var broken = Moment.Never;
        var appointments = now.Knows.Appointments;
        for (var i = 0; i < appointments.Count; i++)
        {
            var agreed = appointments[i];
            var lapsed = agreed.Time + _tolerance;
            var isMissed = lapsed < now.Now && !(agreed.SettledAt <= lapsed) && !WasInTime(agreed);
            if (isMissed && Moment.After(lapsed) is var moment && moment > after)
            {
                broken = Moment.Earliest(broken, moment);
            }
        }

        return broken;
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("tolerance", Tolerance.ToText(language, LimitPhrase.GiveOrTake)));

    private Moment Since(AgreedTime agreed) => Moment.Latest(agreed.Time - _tolerance, agreed.Agreed);

    /// <summary>The number of earlier agreements owed from the same instant; it tells their keys apart.</summary>
    private int EarlierFrom(AgreedTime agreed, IReadOnlyList<AgreedTime> all)
    {
        var count = 0;
        for (var i = 0; i < all.Count - 1; i++)
        {
            count += Since(all[i]).At == Since(agreed).At ? 1 : 0;
        }

        return count;
    }

    private bool WasTried(AgreedTime agreed) => agreed.TriedFrom is not null || agreed.TriedBefore >= agreed.Time - _tolerance;

    private bool WasInTime(AgreedTime agreed) =>
        agreed.TriedFrom <= agreed.Time + _tolerance || agreed.TriedBefore >= agreed.Time - _tolerance;
}
