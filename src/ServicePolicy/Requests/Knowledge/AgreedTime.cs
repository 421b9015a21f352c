namespace ServicePolicy;

/// <summary>A time at which the desk and the customer agreed to talk, and the nearest talk or attempt on either side of it.</summary>
/// <remarks>Equal by value. The instants are kept as given; <see cref="AppointmentAgreed"/> truncates them to the microsecond.</remarks>
/// <param name="Time">The agreed time.</param>
/// <param name="AgreedAt">When the time was agreed.</param>
/// <param name="TriedBefore">The last talk or attempt between the agreement and the agreed time, or null where there was none.</param>
/// <param name="TriedFrom">The first talk or attempt at or after the agreed time, or null where there was none.</param>
/// <param name="ReplacedAt">When another time was agreed instead; null while this one counts.</param>
/// <param name="SettledAt">
/// When the agreement could no longer be broken, because it was replaced or the resolution was told; null while it can be.
/// </param>
public sealed record AgreedTime(
    Instant Time,
    Instant AgreedAt,
    Instant? TriedBefore = null,
    Instant? TriedFrom = null,
    Instant? ReplacedAt = null,
    Instant? SettledAt = null)
{
    /// <summary>The moment of the agreement. A contact at the same instant comes before it.</summary>
    public Moment Agreed => new(Micros.Of(AgreedAt), MomentBracket.Customer);

    internal AgreedTime Tried(Instant at) =>
        ReplacedAt is not null ? this
        : at < Time ? this with { TriedBefore = at }
        : this with { TriedFrom = TriedFrom ?? at };

    internal AgreedTime Settled(Instant at) => this with { SettledAt = SettledAt ?? at };

    internal AgreedTime Replaced(Instant at) => ReplacedAt is null ? Settled(at) with { ReplacedAt = at } : this;
}
