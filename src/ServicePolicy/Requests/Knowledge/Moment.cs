using NodaTime.Text;

namespace ServicePolicy.CustomDuties;

/// <summary>
/// A point in the history of a request: an instant, and an order among what happened at that same instant. The default value is
/// <see cref="Never"/>.
/// </summary>
/// <remarks>
/// Events at the same instant have a fixed order (see <see cref="RequestEvent"/>): first what the desk found out, then what it did, then
/// what the customer did. So a contact at the instant of a handover has told it, and a question at the instant of an answer is still
/// unanswered. Moments compare by instant, then by this order; <see cref="Never"/> comes before all others. An <see cref="Instant"/>
/// converts to the moment before everything else at it. Truncated to the microsecond. Immutable; safe to share between threads.
/// See docs/rules.md#the-order-of-facts.
/// </remarks>
public readonly struct Moment : IEquatable<Moment>, IComparable<Moment>
{
    private const int BracketBits = 3;

    // Instant.MinValue is a moment like any other, and the default value is none.
    private static readonly long First = Micros.Of(Instant.MinValue);

    private readonly long _raw;

    private Moment(long raw) => _raw = raw;

    internal Moment(long micros, MomentBracket bracket) => _raw = ((micros - First) << BracketBits) + (long)bracket + 1;

    /// <summary>The default value, for what has not happened. It comes before all other moments.</summary>
    public static Moment Never => default;

    /// <summary>Whether this is <see cref="Never"/>.</summary>
    public bool IsNever => _raw == 0;

    /// <summary>The instant of the moment, or null for <see cref="Never"/>.</summary>
    public Instant? At => Micros.ToInstantOrNull(Value);

    internal MomentBracket Bracket => _raw == 0 ? MomentBracket.First : (MomentBracket)((_raw - 1) & ((1 << BracketBits) - 1));

    /// <summary>The instant in microseconds, or <see cref="Micros.None"/>.</summary>
    internal long Value => _raw == 0 ? Micros.None : ((_raw - 1) >> BracketBits) + First;

    /// <summary>Returns the moment before everything else that happens at an instant.</summary>
    public static Moment From(Instant instant) => new(Micros.Of(instant), MomentBracket.First);

    /// <inheritdoc cref="From"/>
    public static implicit operator Moment(Instant instant) => From(instant);

    /// <inheritdoc cref="From"/>
    public static Moment ToMoment(Instant instant) => From(instant);

    /// <summary>
    /// Returns the moment after everything else that happens at an instant. A commitment for the instant is broken at this moment, because
    /// a contact at the instant still keeps it.
    /// </summary>
    public static Moment After(Instant instant) => new(Micros.Of(instant), MomentBracket.Last);

    /// <summary>Returns the later of two moments; <see cref="Never"/> counts as earlier than any other.</summary>
    public static Moment Latest(Moment one, Moment other) => one._raw >= other._raw ? one : other;

    /// <summary>Returns the earlier of two moments; <see cref="Never"/> counts as later than any other.</summary>
    public static Moment Earliest(Moment one, Moment other) =>
        one.IsNever ? other : other.IsNever || one._raw <= other._raw ? one : other;

    /// <summary>The same instant, in another bracket.</summary>
    internal Moment InBracket(MomentBracket bracket) => IsNever ? this : new(Value, bracket);

    /// <inheritdoc/>
    public int CompareTo(Moment other) => _raw.CompareTo(other._raw);

    /// <inheritdoc/>
    public bool Equals(Moment other) => _raw == other._raw;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Moment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _raw.GetHashCode();

    /// <summary>Returns the instant in UTC as ISO 8601 text, or "never".</summary>
    public override string ToString() =>
        At is { } at ? InstantPattern.ExtendedIso.Format(at) : "never";

    /// <summary>Returns whether both have the same instant and the same order at it.</summary>
    public static bool operator ==(Moment left, Moment right) => left._raw == right._raw;

    /// <summary>Returns whether the moments differ.</summary>
    public static bool operator !=(Moment left, Moment right) => left._raw != right._raw;

    /// <summary>Returns whether the left moment is earlier than the right one.</summary>
    public static bool operator <(Moment left, Moment right) => left._raw < right._raw;

    /// <summary>Returns whether the left moment is later than the right one.</summary>
    public static bool operator >(Moment left, Moment right) => left._raw > right._raw;

    /// <summary>Returns whether the left moment is at or before the right one.</summary>
    public static bool operator <=(Moment left, Moment right) => left._raw <= right._raw;

    /// <summary>Returns whether the left moment is at or after the right one.</summary>
    public static bool operator >=(Moment left, Moment right) => left._raw >= right._raw;
}
