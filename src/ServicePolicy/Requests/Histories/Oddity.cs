namespace ServicePolicy;

/// <summary>Something odd that an import found, and did not lose.</summary>
/// <param name="Kind">What was odd.</param>
/// <param name="Event">The event, as it was given.</param>
/// <param name="Position">Its position in the list given, from 0.</param>
public sealed record Oddity(OddityKind Kind, RequestEvent Event, int Position);
