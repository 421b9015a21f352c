namespace ServicePolicy;

/// <summary>The desk no longer waits: all waits for that party are over.</summary>
/// <remarks>See docs/rules.md#waits.</remarks>
public sealed record WaitEnded : RequestEvent
{
    /// <summary>States the end of all waits for a party.</summary>
    /// <param name="at">When; this instant is no longer in the wait.</param>
    /// <param name="waitFor">For whom.</param>
    public WaitEnded(Instant at, WaitFor waitFor)
        : base(at) => Party = waitFor;

    /// <summary>For whom.</summary>
    public WaitFor Party { get; }

    internal override EventOrder Order => EventOrder.WaitEnded;

    internal override string Detail => $"{Party}";

    private protected override void Teach(ref ViewState view)
    {
        if (Party == WaitFor.ThirdParty)
        {
            view.ThirdPartyWaits = view.ThirdPartyWaits.Finish(Micro);
        }
        else
        {
            view.EndCustomerWait(Micro);
        }
    }
}
