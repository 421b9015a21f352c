namespace ServicePolicy.Explanations;

/// <summary>Something owed that is not part of the next contact.</summary>
/// <param name="Explanation">Why it is owed.</param>
/// <param name="Behind">How much later than the next contact it is to be done, elapsed; null where it is on hold or there is no next contact.</param>
public sealed record LaterStep(Explanation Explanation, Duration? Behind);
