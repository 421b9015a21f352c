namespace ServicePolicy;

/// <summary>The customer wrote or spoke. The event ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#answer.</remarks>
public sealed record CustomerMessage : RequestEvent
{
    /// <summary>Creates the event of a message.</summary>
    /// <param name="at">When the message arrived.</param>
    /// <param name="channel">The channel of the message.</param>
    /// <param name="kind">The kind of message.</param>
    /// <param name="expectsAnswer">Whether the message expects an answer. Null: questions and complaints do.</param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    public CustomerMessage(Instant at, Channel channel, MessageKind kind, bool? expectsAnswer = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Kind = kind;
        ExpectsAnswer = expectsAnswer ?? kind is MessageKind.Question or MessageKind.Complaint;
    }

    /// <summary>The channel of the message.</summary>
    public Channel Channel { get; }

    /// <summary>The kind of message.</summary>
    public MessageKind Kind { get; }

    /// <summary>Whether the message expects an answer.</summary>
    public bool ExpectsAnswer { get; }

    internal override EventOrder Order => EventOrder.CustomerMessage;

    internal override string Detail => $"{Kind} {ExpectsAnswer}";

    internal override Channel Via => Channel;

    private protected override void Teach(ref ViewState view)
    {
        view.HearFrom(Micro, Channel);
        if (!ExpectsAnswer)
        {
            return;
        }

        var moment = Moment;
        if (Kind == MessageKind.Complaint)
        {
            view.UnansweredComplaint = Moment.Earliest(view.UnansweredComplaint, moment);
        }
        else
        {
            view.UnansweredMessage = Moment.Earliest(view.UnansweredMessage, moment);
        }
    }
}
