namespace ServicePolicy;

/// <summary>A request made from a dirty history, and what became of each event: taken, odd, or later than asked for.</summary>
/// <remarks>See docs/rules.md#dirty-histories.</remarks>
/// <param name="Request">The request with all events up to the instant asked for.</param>
/// <param name="Odd">What was odd, in the order of the list given; an event may be odd in several ways.</param>
/// <param name="Later">The events after the instant asked for, as they were given.</param>
public sealed record ImportedRequest(ServiceRequest Request, IReadOnlyList<Oddity> Odd, IReadOnlyList<RequestEvent> Later);
