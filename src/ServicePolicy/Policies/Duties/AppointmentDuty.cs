namespace ServicePolicy;

/// <summary>
/// An agreed time to talk is kept, whatever the hours: owed from a little before it until a little after. A live talk or an attempt keeps it; a
/// missed one owes an apology.
/// </summary>
/// <remarks>See docs/rules.md#appointment.</remarks>
public sealed record AppointmentDuty : Duty
{
    private readonly Duration _tolerance;

    /// <summary>Promises to keep agreed times.</summary>
    /// <param name="tolerance">How much earlier or later is still on time, elapsed; null: 15 minutes.</param>
    /// <exception cref="ArgumentException">The tolerance is not elapsed time, or has no length.</exception>
    public AppointmentDuty(TimeLimit? tolerance = null)
        : base("Appointment", Topics.Answer)
    {
        Tolerance = tolerance ?? TimeLimit.Minutes(15);
        _tolerance = Tolerance.TryGetElapsed(out var elapsed) && elapsed > Duration.Zero
            ? elapsed
            : throw new ArgumentException($"The tolerance of an agreed time was '{Tolerance}'; it must be elapsed time with a length, such as '15 minutes'.", nameof(tolerance));
    }

    /// <summary>How much earlier or later is still on time; elapsed.</summary>
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

    /// <summary>Earlier agreements that were owed from the same instant: a key names one of them.</summary>
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
