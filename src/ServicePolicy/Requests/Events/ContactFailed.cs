namespace ServicePolicy;

/// <summary>
/// An attempt that did not reach the customer, or the later bounce of a contact made earlier, which it names and undoes as if it had
/// never been.
/// </summary>
/// <remarks>See docs/rules.md#bounces.</remarks>
public sealed record ContactFailed : RequestEvent
{
    /// <summary>States a failed attempt, or a bounce.</summary>
    /// <param name="at">When it failed.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="reason">Why.</param>
    /// <param name="of">The <see cref="ContactMade.Id"/> of the contact that bounced; null for an attempt that never arrived.</param>
    public ContactFailed(Instant at, Channel channel, ContactFailure reason, string? of = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Reason = reason;
        ContactId = of;
    }

    /// <summary>In which channel.</summary>
    public Channel Channel { get; }

    /// <summary>Why it failed.</summary>
    public ContactFailure Reason { get; }

    /// <summary>The id of the contact that bounced, or null.</summary>
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

        view.LastAttempt = Moment;
        if (Channel.IsLive)
        {
            view.TryAppointment(At);
            if (view.Call.Count > 0)
            {
                view.Call = new EquatableList<CallStep>([.. view.Call, CallStep.Missed(At, Reason)]);
            }
        }
    }
}
