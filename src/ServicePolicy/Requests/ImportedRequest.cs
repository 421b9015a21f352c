namespace ServicePolicy;

/// <summary>What was odd about an event of an imported history.</summary>
/// <remarks>See docs/rules.md#dirty-histories.</remarks>
public enum OddityKind
{
    /// <summary>It came later in the list than one that happened after it.</summary>
    OutOfOrder,

    /// <summary>It happened before the request was received, and counts as at its receipt.</summary>
    BeforeReceipt,

    /// <summary>It equals another event, and counts once.</summary>
    Repeated,

    /// <summary>It tells the topic Estimate without an estimate; the topic was left out.</summary>
    EstimateWithoutValue,

    /// <summary>It tells an estimate that had passed; the promise counts as broken.</summary>
    EstimateAlreadyPassed,

    /// <summary>It is a bounce of a contact that is not in the history, and undoes nothing.</summary>
    BounceOfUnknown,
}

/// <summary>Something odd that an import found, and did not lose.</summary>
/// <param name="Kind">What was odd.</param>
/// <param name="Event">The event, as it was given.</param>
/// <param name="Position">Its position in the list given, from 0.</param>
public sealed record Oddity(OddityKind Kind, RequestEvent Event, int Position);

/// <summary>A request made from a dirty history, and what became of each event: taken, odd, or later than asked for.</summary>
/// <remarks>See docs/rules.md#dirty-histories.</remarks>
/// <param name="Request">The request with all events up to the instant asked for.</param>
/// <param name="Odd">What was odd, in the order of the list given; an event may be odd in several ways.</param>
/// <param name="Later">The events after the instant asked for, as they were given.</param>
public sealed record ImportedRequest(ServiceRequest Request, IReadOnlyList<Oddity> Odd, IReadOnlyList<RequestEvent> Later);
