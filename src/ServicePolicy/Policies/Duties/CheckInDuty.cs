using System.Globalization;

namespace ServicePolicy;

/// <summary>The customer is reminded, a set number of times, while the desk waits for them.</summary>
/// <remarks>
/// Owed from the beginning of a wait for the customer, and then from each reminder. A reminder by a person meets it, and by a machine if
/// that is allowed; a message from the customer ends the wait and with it the reminders. See docs/rules.md#checkin.
/// </remarks>
public sealed record CheckInDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="every">The time limit for each reminder, counted from the beginning of the wait or the last reminder.</param>
    /// <param name="times">The number of reminders; 0 for none. A duty that gives the closing notice needs the same number.</param>
    /// <param name="automatic">Whether a machine may send them, at any hour.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public CheckInDuty(TimeLimit every, int times, bool automatic = true)
        : base("CheckIn", Topics.Reminder)
    {
        Every = every;
        Times = Guard.AtLeast(0, times);
        Automatic = automatic;
    }

    /// <summary>The time limit for each reminder, counted from the beginning of the wait or the last reminder.</summary>
    public TimeLimit Every { get; }

    /// <summary>The number of reminders in a wait.</summary>
    public int Times { get; }

    /// <summary>Whether a machine may send the reminders, at any hour.</summary>
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
    public override IEnumerable<PolicyFinding> CheckAgainst(ContactPolicy policy) =>
        Guard.NotNull(policy).FindDuty(Topics.ClosingNotice) is not null
            ? []
            : new[] { PolicyFinding.Warning(
                null,
                "Customers are reminded, but no duty tells them that the request will be closed. "
                + "Add a duty for it, such as ClosingNotice.") };

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text(
            Times switch { 0 => $"{Name}.None.{audience}", 1 => $"{Name}.Once.{audience}", _ => $"{Name}.{audience}" },
            ("within", Every.ToText(language, LimitPhrase.Within)),
            ("every", Every.ToText(language, LimitPhrase.Every)),
            ("times", Times.ToString(CultureInfo.InvariantCulture)));
}
