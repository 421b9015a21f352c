namespace ServicePolicy;

/// <summary>When the last attempt to call has failed, times are offered in writing: owed from that attempt.</summary>
/// <remarks>See docs/rules.md#callbackoffer.</remarks>
public sealed record CallbackOfferDuty : Duty
{
    /// <summary>Promises the offer.</summary>
    /// <param name="within">How soon after the last attempt.</param>
    /// <param name="attempts">After how many attempts: the number that the duty that calls is given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is not positive.</exception>
    public CallbackOfferDuty(TimeLimit within, int attempts = 3)
        : base("CallbackOffer", Topics.CallbackOffer)
    {
        Within = within;
        Attempts = Guard.AtLeast(1, attempts);
    }

    /// <summary>How soon after the last attempt.</summary>
    public TimeLimit Within { get; }

    /// <summary>After how many attempts.</summary>
    public int Attempts { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say).OrLiveTalk();

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override Through Through => Through.Writing;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) => now.Owe(now.CallAttempts(Within, Attempts).ExhaustedAt, Within);

    /// <inheritdoc/>
    public override string Describe(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
