namespace ServicePolicy;

/// <summary>The customer never waits long without a word, even when there is nothing new.</summary>
/// <remarks>
/// Owed from the last contact by a person, by the cadence or by a "back by" that was told if that is earlier. Any contact by a person meets
/// it. In a policy with a closing notice, no updates are owed during a wait for the customer until the notice is told; otherwise waits
/// change nothing. See docs/rules.md#update.
/// </remarks>
public sealed record UpdateDuty : Duty
{
    /// <summary>Creates the duty.</summary>
    /// <param name="cadence">The rhythm of the updates.</param>
    /// <exception cref="ArgumentNullException">The cadence is null.</exception>
    public UpdateDuty(UpdateCadence cadence)
        : base("Update", Topics.Progress) => Cadence = Guard.NotNull(cadence);

    /// <summary>The rhythm of the updates.</summary>
    public UpdateCadence Cadence { get; }

    /// <inheritdoc/>
    public override Sufficient Suffices => Sufficient.AnyContact;

    /// <inheritdoc/>
    public override Owed Owes(in Situation now)
    {
        var knows = now.Knows;
        var notice = now.NoticeToldInWait;
        var givesWayInWaits = now.PolicySays(Topics.ClosingNotice);
        if (givesWayInWaits && now.WaitsForCustomer && notice.IsNever)
        {
            return Owed.Nothing;
        }

        var began = now.PolicySays(Topics.Receipt) ? knows.FirstContact : knows.LastOpened;
        if (began.IsNever)
        {
            return Owed.Nothing;
        }

        var since = Moment.Latest(began, knows.LastContactByPerson);
        if (givesWayInWaits)
        {
            since = Moment.Latest(since, notice.IsNever ? now.LastWaitEnded : notice);
        }

        var owed = Cadence.Owes(now, since);
        return owed.WithCause(
            since == knows.LastContactByPerson ? StartCause.LastContact
            : since == knows.FirstContact ? StartCause.FirstContact
            : since == notice ? StartCause.ClosingNoticeTold
            : owed.Cause);
    }

    /// <inheritdoc/>
    protected override string ToWords(Language language, Audience audience) =>
        language.Text($"{Name}.{audience}", ("cadence", Cadence.Describe(language)));
}
