namespace ServicePolicy;

/// <summary>The customer is told that the request has arrived.</summary>
/// <remarks>
/// Owed from the receipt, unless the request was taken live, and from each reopening. Any contact by a person meets it, and a machine that
/// says so unless a person must. Waits for the customer do not hold it. See docs/rules.md#acknowledge.
/// </remarks>
public sealed record AcknowledgeDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the acknowledgement, counted from the receipt or the reopening.</param>
    /// <param name="automatic">Whether a machine may send it, at any hour.</param>
    public AcknowledgeDuty(TimeLimit within, bool automatic = true)
        : base("Acknowledge", Topics.Receipt)
    {
        Within = within;
        Automatic = automatic;
    }

    /// <summary>The time limit for the acknowledgement, counted from the receipt or the reopening.</summary>
    public TimeLimit Within { get; }

    /// <summary>Whether a machine may send the acknowledgement, at any hour.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Automatic ? Sufficient.AnyContact.OrAutomatically(Say) : Sufficient.AnyContact;

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) => now.Owe(now.Knows.Openings, Within);

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience)
    {
        var isDayAndNight = Automatic && Within.Clock == TimeLimitClock.Elapsed && audience == Audience.Customer;
        return language.Text(
            $"{Name}.{(isDayAndNight ? "DayAndNight." : "")}{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
    }
}
