namespace ServicePolicy.Auditing;

/// <summary>A range that an unknown share lies in, at 95 % confidence.</summary>
/// <param name="Low">Its lower end, 0 to 1; of a difference, -1 to 1.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct ShareRange(double Low, double High);
