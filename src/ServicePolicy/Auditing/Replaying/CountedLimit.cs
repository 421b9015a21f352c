namespace ServicePolicy.Auditing;

/// <summary>The time limit of an obligation, and how it was counted.</summary>
/// <param name="Limit">The limit; zero if the deadline is an instant that was told or agreed.</param>
/// <param name="From">Where the limit began to count, in microseconds: the start, or later if two obligations were combined.</param>
/// <param name="HoldsInWaits">Whether its clock stands still while the desk waits for the customer.</param>
/// <param name="CountsFromContact">Whether it counts from a contact, and so recurs after each: a cadence.</param>
internal readonly record struct CountedLimit(TimeLimit Limit, long From, bool HoldsInWaits, bool CountsFromContact);
