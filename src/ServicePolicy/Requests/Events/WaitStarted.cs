namespace ServicePolicy;

/// <summary>From now on the desk waits for somebody.</summary>
/// <remarks>See docs/rules.md#waits.</remarks>
public sealed record WaitStarted : RequestEvent
{
    /// <summary>States the beginning of a wait.</summary>
    /// <param name="at">When it begins; this instant is in it.</param>
    /// <param name="waitFor">For whom.</param>
    /// <param name="until">When it ends by itself; this instant is not in it.</param>
    /// <exception cref="ArgumentException">The end does not lie after the beginning.</exception>
    public WaitStarted(Instant at, WaitFor waitFor, Instant? until = null)
        : base(at)
    {
        Party = waitFor;
        Until = until is { } end ? Micros.Truncate(end) : null;
        if (Until <= At)
        {
            throw new ArgumentException($"A wait began at {At} and was to end at {Until}; it must end after it begins.", nameof(until));
        }
    }

    /// <summary>For whom.</summary>
    public WaitFor Party { get; }

    /// <summary>When it ends by itself, or null.</summary>
    public Instant? Until { get; }

    internal override EventOrder Order => EventOrder.WaitStarted;

    internal override string Detail => $"{Party} {Whole(Until)}";

    private protected override void Teach(ref ViewState view)
    {
        var end = Until is { } until ? Micros.Of(until) : WaitLog.Stretch.Open;
        if (Party == WaitFor.ThirdParty)
        {
            view.ThirdPartyWaits = view.ThirdPartyWaits.Begin(Micro, end);
            return;
        }

        var before = view.CustomerWaits.Count;
        view.CustomerWaits = view.CustomerWaits.Begin(Micro, end);
        if (view.CustomerWaits.Count > before)
        {
            view.RemindersInWait = default;
            view.NoticeInWait = Moment.Never;
        }
    }
}
