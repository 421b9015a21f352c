namespace ServicePolicy;

/// <summary>That a customer was told something.</summary>
/// <param name="Topics">What.</param>
/// <param name="At">When last; null: never, the entry is ignored.</param>
/// <param name="Automatic">Whether a machine told it.</param>
/// <param name="Live">Whether it was told in a live talk.</param>
public readonly record struct ToldFact(Topics Topics, Instant? At, bool Automatic = false, bool Live = false);
