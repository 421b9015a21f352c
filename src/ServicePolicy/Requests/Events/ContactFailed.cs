namespace ServicePolicy;

/// <summary>
/// An attempt did not reach the customer, or a contact made earlier bounced. A bounce names that contact and undoes it, as if it had never
/// been made.
/// </summary>
/// <remarks>See docs/rules.md#bounces.</remarks>
public sealed record ContactFailed : RequestEvent
{
    /// <summary>Creates the event of a failed attempt or of a bounce.</summary>
    /// <param name="at">When the contact failed.</param>
    /// <param name="channel">The channel of the contact.</param>
    /// <param name="reason">Why the contact failed.</param>
    /// <param name="contactId">
    /// The <see cref="ContactMade.Id"/> of the contact that bounced; null for an attempt that never arrived.
    /// </param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    public ContactFailed(Instant at, Channel channel, ContactFailure reason, string? contactId = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Reason = reason;
        ContactId = contactId;
    }

    /// <summary>The channel of the contact.</summary>
    public Channel Channel { get; }

    /// <summary>Why the contact failed.</summary>
    public ContactFailure Reason { get; }

    /// <summary>The id of the contact that bounced; null for an attempt that never arrived.</summary>
    public string? ContactId { get; }

    internal override EventOrder Order => EventOrder.ContactFailed;

    internal override string Detail => $"{Reason} {ContactId}";

    internal override Channel Via => Channel;

    private protected override void Teach(ref ViewState view)
    {
        if (ContactId is not null)
        {
            return;
        }

        view.Rare = view.Rare with { LastAttempt = Moment };
        if (Channel.IsLive)
        {
            view.TryAppointment(At);
            if (view.Rare.Call.Count > 0)
            {
                view.AddCallStep(CallStep.Missed(At, Reason));
            }
        }
    }
}
