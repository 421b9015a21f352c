namespace ServicePolicy;

/// <summary>The customer who could not be reached by phone is offered times for a call in writing.</summary>
/// <remarks>
/// Owed from the last failed attempt to call. The offer by a person or a live talk meets it, and a new request for a call replaces it.
/// Waits for the customer change nothing. See docs/rules.md#callbackoffer.
/// </remarks>
public sealed record CallbackOfferDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the offer, counted from the last failed attempt.</param>
    /// <param name="attempts">The number of attempts before the offer, 1 or more: the same as that of the duty that calls.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is less than 1.</exception>
    public CallbackOfferDuty(TimeLimit within, int attempts = 3)
        : base("CallbackOffer", Topics.CallbackOffer)
    {
        Within = within;
        Attempts = Guard.AtLeast(1, attempts);
    }

    /// <summary>The time limit for the offer, counted from the last failed attempt.</summary>
    public TimeLimit Within { get; }

    /// <summary>The number of failed attempts after which the offer is owed.</summary>
    public int Attempts { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say).OrLiveTalk();

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override Through Through => Through.Writing;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now) =>
        now.Owe(now.CallAttempts(Within, Attempts).ExhaustedAt, Within).WithCause(StartCause.CallFailed);

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        var calls = Guard.NotNull(policy).Duties.FirstOrDefault(duty => duty is { Through: Through.Call, MostTimes: not null });
        if (calls is null)
        {
            return new[] { PolicyFinding.Warning(
                null, "No duty of the policy makes the calls after which times are offered. Add such a duty, such as Callback.") };
        }

        return calls.MostTimes == Attempts
            ? []
            : new[] { PolicyFinding.Error(
                nameof(Attempts),
                $"Times are offered after {Attempts} failed attempts, but {calls.Name} makes {calls.MostTimes}. "
                + "The two numbers must be the same.") };
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
