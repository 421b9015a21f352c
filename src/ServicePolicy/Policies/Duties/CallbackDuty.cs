using System.Globalization;

namespace ServicePolicy;

/// <summary>The customer who asked for a call is called back, and again after each failed attempt but the last.</summary>
/// <remarks>
/// Owed from the request for a call, in the hours that the customer named or in their usual ones. An attempt in time meets it and starts
/// the next one; any live talk ends it. Waits for the customer change nothing. See docs/rules.md#callback.
/// </remarks>
public sealed record CallbackDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="within">The time limit for the first attempt, counted from when the customer asked.</param>
    /// <param name="attempts">The number of attempts, 1 or more. A duty that offers times afterwards needs the same number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempts"/> is less than 1.</exception>
    public CallbackDuty(TimeLimit within, int attempts = 3)
        : base("Callback", Topics.Answer)
    {
        Within = within;
        Attempts = Guard.AtLeast(1, attempts);
    }

    /// <summary>The time limit for the first attempt, counted from when the customer asked.</summary>
    public TimeLimit Within { get; }

    /// <summary>The number of attempts.</summary>
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
        var call = now.CallAttempts(Within, Attempts);
        return call.IsExhausted ? Owed.Nothing : call.Owed;
    }

    /// <inheritdoc/>
    public override int? MostTimes => Attempts;

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy) =>
        Guard.NotNull(policy).FindDuty(Topics.CallbackOffer) is not null
            ? []
            : new[] { PolicyFinding.Warning(
                null,
                "Nothing follows after the last failed attempt. Add a duty that offers the customer other times, such as CallbackOffer.") };

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            Attempts == 1 ? $"{Name}.Once.{audience}" : $"{Name}.{audience}",
            ("within", Within.ToText(language, LimitPhrase.Within)), ("attempts", Attempts.ToString(CultureInfo.InvariantCulture)));
}
