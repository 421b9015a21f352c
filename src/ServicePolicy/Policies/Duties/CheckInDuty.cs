using System.Globalization;

namespace ServicePolicy;

/// <summary>While the desk waits for the customer, it reminds them now and then, so many times: owed from the beginning of the wait and each reminder.</summary>
/// <remarks>See docs/rules.md#checkin.</remarks>
public sealed record CheckInDuty : Duty
{
    /// <summary>Promises reminders.</summary>
    /// <param name="every">How long after the beginning of the wait, or the last reminder.</param>
    /// <param name="times">How many; 0 for none. A duty that promises the closing notice is given the same number.</param>
    /// <param name="automatic">Whether a machine may send them.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public CheckInDuty(TimeLimit every, int times, bool automatic = true)
        : base("CheckIn", Topics.Reminder)
    {
        Every = every;
        Times = Guard.AtLeast(0, times);
        Automatic = automatic;
    }

    /// <summary>How long after the beginning of the wait, or the last reminder.</summary>
    public TimeLimit Every { get; }

    /// <summary>How many.</summary>
    public int Times { get; }

    /// <summary>Whether a machine may send them.</summary>
    public bool Automatic { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.Told(Say, Automatic).OrReply(Replies.Message);

    /// <inheritdoc/>
    public override bool MayBeAutomatic => Automatic;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var reminders = now.RemindersInWait;
        if (!now.WaitsForCustomer || !now.NoticeToldInWait.IsNever || reminders.Count >= Times)
        {
            return Owed.Nothing;
        }

        var since = reminders.Count == 0 ? now.WaitBegan : reminders.Last;
        return now.Owe(since, Every)
            .WithCause(reminders.Count == 0 ? StartCause.WaitBegan : StartCause.Reminded)
            .WithOccurrence(reminders.CountAt(since) is var same and > 0 ? same - 1 : 0)
            .WithOpeningAtWarning();
    }

    /// <inheritdoc/>
    public override int? MostTimes => Times;

    /// <inheritdoc/>
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy)
    {
        if (Guard.NotNull(policy).FindDuty(Topics.ClosingNotice) is null)
        {
            yield return PolicyFinding.Warning(
                null, "Customers are reminded, but no duty tells them that the request will be closed. Add a duty for it, such as ClosingNotice.");
        }
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            Times switch { 0 => $"{Name}.None.{audience}", 1 => $"{Name}.Once.{audience}", _ => $"{Name}.{audience}" },
            ("within", Every.ToText(language, LimitPhrase.Within)), ("every", Every.ToText(language, LimitPhrase.Every)), ("times", Times.ToString(CultureInfo.InvariantCulture)));
}
