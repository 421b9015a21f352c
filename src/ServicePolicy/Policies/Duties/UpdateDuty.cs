namespace ServicePolicy;

/// <summary>
/// Never long without word, even when there is nothing new: owed from the last contact by a person, at the promised cadence or by the "back
/// by" that was told. Silent in a wait for the customer where somebody promises a closing notice, until that is told.
/// </summary>
/// <remarks>See docs/rules.md#update.</remarks>
public sealed record UpdateDuty : Duty
{
    /// <summary>Promises updates.</summary>
    /// <param name="cadence">How often.</param>
    public UpdateDuty(UpdateCadence cadence)
        : base("Update", Topics.Progress) => Cadence = Guard.NotNull(cadence);

    /// <summary>How often.</summary>
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
