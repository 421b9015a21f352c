namespace ServicePolicy;

/// <summary>The request has arrived: owed from its receipt, unless it was taken live, and from each reopening.</summary>
/// <remarks>See docs/rules.md#acknowledge.</remarks>
public sealed record AcknowledgeDuty : Duty
{
    /// <summary>Promises an acknowledgement.</summary>
    /// <param name="within">How soon.</param>
    /// <param name="automatic">Whether a machine may send it; any contact by a person acknowledges in any case.</param>
    public AcknowledgeDuty(TimeLimit within, bool automatic = true)
        : base("Acknowledge", Topics.Receipt)
    {
        Within = within;
        Automatic = automatic;
    }

    /// <summary>How soon.</summary>
    public TimeLimit Within { get; }

    /// <summary>Whether a machine may send it.</summary>
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
        return language.Text($"{Name}.{(isDayAndNight ? "DayAndNight." : "")}{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
    }
}
