namespace ServicePolicy;

/// <summary>Why a contact did not reach the customer.</summary>
public enum ContactFailure
{
    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The line was busy: worth another try at once.</summary>
    Busy,

    /// <summary>The number or address does not exist.</summary>
    Invalid,

    /// <summary>It came back.</summary>
    Bounced,
}

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
        Channel = channel ?? throw new ArgumentNullException(nameof(channel));
        Reason = reason;
        Of = of;
    }

    /// <summary>In which channel.</summary>
    public Channel Channel { get; }

    /// <summary>Why it failed.</summary>
    public ContactFailure Reason { get; }

    /// <summary>The id of the contact that bounced, or null.</summary>
    public string? Of { get; }

    internal override int Rank => 11;

    internal override string Detail => $"{Reason} {Of}";

    internal override Channel Via => Channel;

    internal override void Teach(ref ViewState view)
    {
        if (Of is not null)
        {
            return;
        }

        view.LastAttempt = new Moment(Micro, Place.DeskDone);
        if (Channel.IsLive)
        {
            view.TryAppointment(At);
            if (view.Call.Count > 0)
            {
                view.Call = new ValueList<CallStep>([.. view.Call, CallStep.Missed(At, Reason)]);
            }
        }
    }
}
