using System.Globalization;

namespace ServicePolicy;

/// <summary>
/// A call that was asked for is made, in the stretches the customer named or in their usual hours, and tried again after each failed attempt
/// but the last. Any live talk keeps it.
/// </summary>
/// <remarks>See docs/rules.md#callback.</remarks>
public sealed record CallbackDuty : Duty
{
    /// <summary>Promises calls back.</summary>
    /// <param name="within">How soon the first attempt is made.</param>
    /// <param name="attempts">How many attempts; a duty that offers times afterwards is given the same number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is not positive.</exception>
    public CallbackDuty(TimeLimit within, int attempts = 3)
        : base("Callback", Topics.Answer)
    {
        Within = within;
        Attempts = Guard.AtLeast(1, attempts);
    }

    /// <summary>How soon the first attempt is made.</summary>
    public TimeLimit Within { get; }

    /// <summary>How many attempts are made.</summary>
    public int Attempts { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.LiveTalk.OrAttempt();

    /// <inheritdoc/>
    public override DutyLife Life => DutyLife.UntilClosed;

    /// <inheritdoc/>
    public override Through Through => Through.Call;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var round = now.CallAttempts(Within, Attempts);
        return round.IsExhausted ? Owed.Nothing : round.Owed;
    }

    /// <inheritdoc/>
    public override int? MostTimes => Attempts;

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        if (Guard.NotNull(policy).FindDuty(Topics.CallbackOffer) is null)
        {
            yield return PolicyFinding.Warning(
                null, "Nothing follows after the last failed attempt. Add a duty that offers the customer other times, such as CallbackOffer.");
        }
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            Attempts == 1 ? $"{Name}.Once.{audience}" : $"{Name}.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)), ("attempts", Attempts.ToString(CultureInfo.InvariantCulture)));
}
