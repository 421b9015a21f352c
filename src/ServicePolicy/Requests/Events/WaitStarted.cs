namespace ServicePolicy;

/// <summary>The desk began to wait for the customer or for a third party.</summary>
/// <remarks>See docs/rules.md#waits.</remarks>
public sealed record WaitStarted : RequestEvent
{
    /// <summary>Creates the event of the beginning of a wait.</summary>
    /// <param name="at">When the wait begins; this instant is part of it.</param>
    /// <param name="party">The party that the desk waits for.</param>
    /// <param name="until">
    /// When the wait ends by itself; this instant is not part of it. Null: the wait goes on until an event ends it.
    /// </param>
    /// <exception cref="ArgumentException">The end is not after the beginning.</exception>
    public WaitStarted(Instant at, WaitFor party, Instant? until = null)
        : base(at)
    {
        Party = party;
        Until = until is { } end ? RequestYears.Truncate(end, nameof(until)) : null;
        if (Until <= At)
        {
            throw new ArgumentException($"A wait must end after it begins, but it begins at {At} and ends at {Until}.", nameof(until));
        }
    }

    /// <summary>The party that the desk waits for.</summary>
    public WaitFor Party { get; }

    /// <summary>When the wait ends by itself; null where it goes on until an event ends it.</summary>
    public Instant? Until { get; }

    internal override EventOrder Order => EventOrder.WaitStarted;

    internal override string Detail => $"{Party} {Whole(Until)}";

    private protected override void Teach(ref ViewState view)
    {
        var end = Until is { } until ? Micros.Of(until) : WaitLog.Stretch.Open;
        if (Party == WaitFor.ThirdParty)
        {
            view.Rare = view.Rare with { ThirdPartyWaits = view.Rare.ThirdPartyWaits.Begin(Micro, end) };
            return;
        }

        var before = view.CustomerWaits.Count;
        view.CustomerWaits = view.CustomerWaits.Begin(Micro, end);
        var isAnother = view.CustomerWaits.Count > before;
        if (isAnother && (view.Rare.RemindersInWait.Count > 0 || !view.Rare.NoticeInWait.IsNever))
        {
            view.Rare = view.Rare with { RemindersInWait = default, NoticeInWait = Moment.Never };
        }
    }
}
