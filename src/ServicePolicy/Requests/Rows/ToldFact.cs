namespace ServicePolicy;

/// <summary>Something that a customer was told, as a row keeps it.</summary>
/// <remarks>Equal by value. The default value has no instant and is ignored.</remarks>
/// <param name="Topics">What the customer was told.</param>
/// <param name="At">When the customer was last told it. Null: never, and the entry is ignored.</param>
/// <param name="Automatic">Whether a machine told it.</param>
/// <param name="Live">Whether it was told in a live talk.</param>
public readonly record struct ToldFact(Topics Topics, Instant? At, bool Automatic = false, bool Live = false);
