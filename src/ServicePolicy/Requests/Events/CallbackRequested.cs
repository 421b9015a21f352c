namespace ServicePolicy;

/// <summary>The customer asked to be called. The event ends the waits for the customer.</summary>
/// <remarks>See docs/rules.md#callback.</remarks>
public sealed record CallbackRequested : RequestEvent
{
    private readonly CallStep _asked;

    /// <summary>Creates the event of a customer who asks to be called.</summary>
    /// <param name="at">When the customer asked.</param>
    /// <param name="channel">The channel in which the customer asked.</param>
    /// <param name="windows">
    /// When the customer wants the call. Each window needs a beginning, an end and a length. Null or empty: in their usual hours.
    /// </param>
    /// <exception cref="ArgumentNullException">The channel is null.</exception>
    /// <exception cref="ArgumentException">A window has no beginning, no end or no length.</exception>
    public CallbackRequested(Instant at, Channel channel, IEnumerable<Interval>? windows = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        _asked = CallStep.Asked(at, windows);
    }

    /// <summary>The channel in which the customer asked.</summary>
    public Channel Channel { get; }

    /// <summary>The windows in which the customer wants the call, oldest first; empty for their usual hours.</summary>
    public IReadOnlyList<Interval> Windows => _asked.Windows;

    internal override EventOrder Order => EventOrder.CallbackRequested;

    internal override string Detail => string.Join(" ", Windows);

    internal override Channel Via => Channel;

    private protected override void Teach(ref ViewState view)
    {
        view.HearFrom(Micro, Channel);
        view.AddCallStep(_asked);
    }
}
