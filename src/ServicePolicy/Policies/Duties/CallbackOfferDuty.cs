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
    public override Owed Owes(in Situation now) =>
        now.Owe(now.CallAttempts(Within, Attempts).ExhaustedAt, Within).WithCause(StartCause.CallFailed);

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        var calls = Guard.NotNull(policy).Duties.FirstOrDefault(duty => duty is { Through: Through.Call, MostTimes: not null });
        if (calls is null)
        {
            yield return PolicyFinding.Warning(
                null, "No duty of the policy makes the calls after which times are offered. Add such a duty, such as Callback.");
        }
        else if (calls.MostTimes != Attempts)
        {
            yield return PolicyFinding.Error(
                nameof(Attempts),
                $"Times are offered after {Attempts} failed attempts, but {calls.Name} makes {calls.MostTimes}. The two numbers must be the same.");
        }
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("within", Within.ToText(language, LimitPhrase.Within)));
}
