namespace ServicePolicy;

/// <summary>The customer wants to be called. It ends the waits for them.</summary>
/// <remarks>See docs/rules.md#callback.</remarks>
public sealed record CallbackRequested : RequestEvent
{
    /// <summary>States a wish for a call.</summary>
    /// <param name="at">When they asked.</param>
    /// <param name="channel">In which channel they asked.</param>
    /// <param name="windows">When they want the call; empty: in their usual hours.</param>
    /// <exception cref="ArgumentException">A window has no beginning, no end or no length.</exception>
    public CallbackRequested(Instant at, Channel channel, IEnumerable<Interval>? windows = null)
        : base(at)
    {
        Channel = Guard.NotNull(channel);
        Windows = windows is null ? EquatableList<Interval>.Empty : new EquatableList<Interval>(windows.Select(window => CallStep.Checked(window, nameof(windows))).OrderBy(window => window.Start));
    }

    /// <summary>In which channel they asked.</summary>
    public Channel Channel { get; }

    /// <summary>When they want the call, oldest first; empty: in their usual hours.</summary>
    public IReadOnlyList<Interval> Windows { get; }

    internal override EventOrder Order => EventOrder.CallbackRequested;

    internal override string Detail => string.Join(" ", Windows);

    internal override Channel Via => Channel;

    private protected override void Teach(ref ViewState view)
    {
        view.HearFrom(Micro, Channel);
        view.Call = new EquatableList<CallStep>([.. view.Call, CallStep.Asked(At, Windows)]);
    }
}
