namespace ServicePolicy;

/// <summary>The customer wrote or spoke. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#answer.</remarks>
public sealed record CustomerMessage : RequestEvent
{
    /// <summary>States a message.</summary>
    /// <param name="at">When it came.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="expectsAnswer">Whether it waits for an answer; null: questions and complaints do.</param>
    public CustomerMessage(Instant at, Channel channel, MessageKind kind, bool? expectsAnswer = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Kind = kind;
        ExpectsAnswer = expectsAnswer ?? kind is MessageKind.Question or MessageKind.Complaint;
    }

    /// <summary>In which channel.</summary>
    public Channel Channel { get; }

    /// <summary>What it is.</summary>
    public MessageKind Kind { get; }

    /// <summary>Whether it waits for an answer.</summary>
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
