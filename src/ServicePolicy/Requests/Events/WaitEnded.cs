namespace ServicePolicy;

/// <summary>The desk no longer waits for a party: all waits for it are over.</summary>
/// <remarks>See docs/rules.md#waits.</remarks>
public sealed record WaitEnded : RequestEvent
{
    /// <summary>Creates the event of the end of all waits for a party.</summary>
    /// <param name="at">When the waits ended; this instant is no longer part of them.</param>
    /// <param name="party">The party that the desk waited for.</param>
    public WaitEnded(Instant at, WaitFor party)
        : base(at) => Party = party;

    /// <summary>The party that the desk waited for.</summary>
    public WaitFor Party { get; }

    internal override EventOrder Order => EventOrder.WaitEnded;

    internal override string Detail => $"{Party}";

    private protected override void Teach(ref ViewState view)
    {
        if (Party == WaitFor.ThirdParty)
        {
            view.Rare = view.Rare with { ThirdPartyWaits = view.Rare.ThirdPartyWaits.Finish(Micro) };
        }
        else
        {
            view.EndCustomerWait(Micro);
        }
    }
}
