namespace ServicePolicy;

/// <summary>A time that the desk and the customer agreed to talk at, and the talk or attempt nearest to it on either side.</summary>
/// <param name="Time">The agreed time.</param>
/// <param name="AgreedAt">When it was agreed.</param>
/// <param name="TriedBefore">The last talk or attempt before it, since it was agreed.</param>
/// <param name="TriedFrom">The first talk or attempt from it on.</param>
/// <param name="ReplacedAt">When another time was agreed instead; null while this one counts.</param>
/// <param name="SettledAt">When it could no longer be broken: replaced, or the resolution was told.</param>
public sealed record AgreedTime(
    Instant Time,
    Instant AgreedAt,
    Instant? TriedBefore = null,
    Instant? TriedFrom = null,
    Instant? ReplacedAt = null,
    Instant? SettledAt = null)
{
    /// <summary>The moment of the agreement: a contact at its instant comes before it.</summary>
    public Moment Agreed => new(Micros.Of(AgreedAt), MomentBracket.Customer);

    internal AgreedTime Tried(Instant at) =>
        ReplacedAt is not null ? this
        : at < Time ? this with { TriedBefore = at }
        : this with { TriedFrom = TriedFrom ?? at };

    internal AgreedTime Settled(Instant at) => this with { SettledAt = SettledAt ?? at };

    internal AgreedTime Replaced(Instant at) => ReplacedAt is null ? Settled(at) with { ReplacedAt = at } : this;
}
